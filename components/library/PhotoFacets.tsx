// What the photo desk can be narrowed by, with counts of what is filtered now.
import { countMessage, message } from '../../utils/i18n/message';
import { PHOTO_CONDITIONS } from '../../utils/search/photo-conditions';
import type { Library } from '../../utils/stores/library';
import { DateRange } from './DateRange';
import { FacetGroup } from './FacetGroup';
import { FacetList } from './FacetList';
import styles from './PhotoFacets.module.css';

export function PhotoFacets({ library: { desk, place, look } }: { library: Library }) {
  const photos = place.photos.value;
  const counted = desk.facets.value;
  return (
    <>
      {counted?.among !== undefined && (
        <p class={styles.among}>{countMessage('photosCounted', counted.among)}</p>
      )}
      {PHOTO_CONDITIONS.map(({ field, group }) => {
        if (group === undefined) return null;
        const { facet, title } = group;
        const chosen = photos[field];
        return (
          <FacetGroup key={field} look={look} name={`photo ${facet}`} title={message(title)}>
            <FacetList
              empty={message('noneAmongThese')}
              values={counted?.[facet]}
              chosen={chosen ? [chosen] : []}
              onToggle={(value) =>
                value === chosen ? place.widenPhotos(field) : place.narrowPhotos({ [field]: value })
              }
            />
          </FacetGroup>
        );
      })}
      <FacetGroup look={look} name="photo dates" title={message('filterDates')}>
        <DateRange
          from={photos.from}
          to={photos.to}
          onDay={(end, day) => (day ? place.narrowPhotos({ [end]: day }) : place.widenPhotos(end))}
        />
      </FacetGroup>
    </>
  );
}
