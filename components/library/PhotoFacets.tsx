// What the photo desk can be narrowed by, with counts of what is filtered now.
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { DateRange } from './DateRange';
import { FacetGroup } from './FacetGroup';
import { FacetList } from './FacetList';
import styles from './PhotoFacets.module.css';

const GROUPS = [
  { condition: 'credit', facet: 'credits', title: 'facetCredits' },
  { condition: 'creator', facet: 'creators', title: 'facetCreators' },
  { condition: 'agency', facet: 'agencies', title: 'agencies' },
  { condition: 'outlet', facet: 'outlets', title: 'outlets' },
  { condition: 'person', facet: 'persons', title: 'facetPersons' },
] as const;

export function PhotoFacets({ library: { desk, place, look } }: { library: Library }) {
  const photos = place.photos.value;
  const counted = desk.facets.value;
  return (
    <>
      {counted?.among !== undefined && (
        <p class={styles.among}>{countMessage('photosCounted', counted.among)}</p>
      )}
      {GROUPS.map(({ condition, facet, title }) => {
        const chosen = photos[condition];
        return (
          <FacetGroup key={condition} look={look} name={`photo ${facet}`} title={message(title)}>
            <FacetList
              empty={message('noneAmongThese')}
              values={counted?.[facet]}
              chosen={chosen ? [chosen] : []}
              onToggle={(value) =>
                value === chosen
                  ? place.widenPhotos(condition)
                  : place.narrowPhotos({ [condition]: value })
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
