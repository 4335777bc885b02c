// One file imported as the import dialog does it, into whatever files its stories.
import { planImport } from '../../utils/import/plan-import';
import { type ImportOrder, runImport } from '../../utils/import/run-import';
import type { GivenFile } from '../../utils/import/source-file';
import { done } from '../../utils/outcome/result';
import { addressKey } from '../../utils/text/address-key';

type Order<E> = Pick<ImportOrder<E>, 'fileBatch' | 'signal' | 'progress'> & { file: GivenFile };

/** Reads a file of lines; there is no HTML in it, and nothing stands beside its stories. */
export const readImport = async <E>({ file, ...order }: Order<E>) =>
  runImport<E>({
    ...order,
    plan: await planImport([file]),
    world: {
      now: new Date(),
      version: '0.0.0',
      parseHtml() {
        throw new Error('There is no HTML in lines.');
      },
    },
    importExtras: async () => done(0),
    identify: async (url) => addressKey(url),
  });
