// How dense the rows stand: one press goes on to the next of the three.
import { type MessageKey, message } from '../../utils/i18n/message';
import type { Density, KeptLook } from '../../utils/stores/kept-look';
import { IconButton } from '../controls/IconButton';
import type { IconName } from '../controls/icons';

const NEXT: Record<Density, { density: Density; words: MessageKey; icon: IconName }> = {
  comfortable: { density: 'compact', words: 'showCompact', icon: 'lines' },
  compact: { density: 'roomy', words: 'showRoomy', icon: 'roomy' },
  roomy: { density: 'comfortable', words: 'showComfortable', icon: 'rows' },
};

export function DensityButton({ look }: { look: KeptLook }) {
  const { density, words, icon } = NEXT[look.density.value];
  return <IconButton icon={icon} label={message(words)} onClick={() => look.setDensity(density)} />;
}
