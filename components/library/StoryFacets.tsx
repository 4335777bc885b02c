// What the list can be narrowed by, with counts of what is filtered now: tags, the conditions of the table, months and days.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { chosenIn } from '../../utils/search/chosen-in';
import { CONDITIONS, type StoryCondition } from '../../utils/search/conditions';
import { type Library, selectedTarget } from '../../utils/stores/library';
import { IconButton } from '../controls/IconButton';
import { tagShade } from '../controls/tag-shade';
import { valueWords } from '../search/condition-words';
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

/** The group of a condition: its names with their counts, or its values. */
function Choices({ library, condition }: { library: Library; condition: StoryCondition }) {
  const { place, facets, look } = library;
  const { field, group } = condition.chosen ?? {};
  if (field === undefined || field === 'tags' || group === undefined) return null;
  const { title, facet, empty = 'noneAmongStories' } = group;
  const held = chosenIn(place.filter.value, field);
  return (
    <FacetGroup look={look} name={title} title={message(title)}>
      <FacetList
        empty={message(place.narrowed.value ? 'noneAmongStories' : empty)}
        values={facet ? facets.facets.value?.[facet] : condition.values}
        chosen={held}
        words={(value) => valueWords(condition, value)}
        onToggle={(value) =>
          held.includes(value) ? place.widen(field) : place.narrow({ [field]: value })
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
      {CONDITIONS.map((condition) => (
        <Choices key={condition.chosen?.field} library={library} condition={condition} />
      ))}
      <Months library={library} />
    </>
  );
}
