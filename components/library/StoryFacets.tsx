// What the list can be narrowed by, with counts of what is filtered now: tags, outlets, authors, agencies, months, days.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { type Library, selectedTarget } from '../../utils/stores/library';
import { IconButton } from '../controls/IconButton';
import { tagShade } from '../controls/tag-shade';
import { DateRange } from './DateRange';
import { FacetGroup } from './FacetGroup';
import { FacetList } from './FacetList';
import { lastDayOf, monthOf } from './month-days';
import { TagTree } from './TagTree';

function Tags({ library }: { library: Library }) {
  const { place, facets, view, look, selection, changes } = library;
  const filter = place.filter.value;
  const shades = new Map(
    [...facets.colours.value].map(([tag, colour]) => [tag, tagShade(colour) ?? '']),
  );
  return (
    <FacetGroup
      look={look}
      name="tags"
      title={message('tags')}
      aside={
        <IconButton
          icon="pencil"
          label={message('tagBook')}
          onClick={() => view.show({ is: 'tag-book' })}
        />
      }
    >
      <TagTree
        look={look}
        tags={facets.facets.value?.tags}
        empty={message(place.narrowed.value ? 'noneAmongStories' : 'noTagsYet')}
        colours={shades}
        chosen={filter.tags}
        onToggle={(tag) =>
          place.narrow({
            tags: filter.tags.includes(tag)
              ? filter.tags.filter((other) => other !== tag)
              : [...filter.tags, tag],
          })
        }
        onDrop={(tag, story) => {
          const target = selection.has(story) ? selectedTarget(library) : undefined;
          void changes.change(target ?? { ids: [story] }, { addTags: [tag] });
        }}
      />
    </FacetGroup>
  );
}

type Named = 'publisher' | 'author' | 'agency';

function Names({ library, condition }: { library: Library; condition: Named }) {
  const { place, facets, look } = library;
  const counted = facets.facets.value;
  const chosen = place.filter.value[condition];
  const group = {
    publisher: { title: 'outlets', empty: 'noOutletsYet', values: counted?.publishers },
    author: { title: 'authors', empty: 'noAuthorsYet', values: counted?.authors },
    agency: { title: 'agencies', empty: 'noAgenciesYet', values: counted?.agencies },
  } as const;
  const { title, empty, values } = group[condition];
  return (
    <FacetGroup look={look} name={title} title={message(title)}>
      <FacetList
        empty={message(place.narrowed.value ? 'noneAmongStories' : empty)}
        values={values}
        chosen={chosen ? [chosen] : []}
        onToggle={(value) =>
          value === chosen ? place.widen(condition) : place.narrow({ [condition]: value })
        }
      />
    </FacetGroup>
  );
}

function Months({ library }: { library: Library }) {
  const { place, facets, look } = library;
  const { from, to } = place.filter.value;
  const chosen = monthOf(from, to);
  return (
    <FacetGroup look={look} name="months" title={message('filterDates')}>
      <FacetList
        empty=""
        values={facets.facets.value?.months}
        chosen={chosen ? [chosen] : []}
        words={showDate}
        onToggle={(month) =>
          month === chosen
            ? place.widen('from', 'to')
            : place.narrow({ from: `${month}-01`, to: lastDayOf(month) })
        }
      />
      <DateRange
        from={from}
        to={to}
        onDay={(end, day) => (day ? place.narrow({ [end]: day }) : place.widen(end))}
      />
    </FacetGroup>
  );
}

export function StoryFacets({ library }: { library: Library }) {
  return (
    <>
      <Tags library={library} />
      <Names library={library} condition="publisher" />
      <Names library={library} condition="author" />
      <Names library={library} condition="agency" />
      <Months library={library} />
    </>
  );
}
