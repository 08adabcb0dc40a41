import { NativeSelect } from '@mantine/core'
import { ResolutionBody } from '@shared/contract/resolutions'
import { useText } from '../../text/text'
import { SearchField } from '../../ui/search-field'
import classes from './resolutions.module.css'
import type { ResolutionListState } from './use-resolution-list'

/** The search and the choice of a body above the list. */
export function ResolutionFilters({ list }: { list: ResolutionListState }) {
  const say = useText().resolutions
  const { filter, narrow } = list
  return (
    <div className={classes.filters} role="group" aria-label={say.filters}>
      <SearchField
        ref={list.search}
        label={say.find}
        value={filter.query}
        onChange={(query) => narrow({ query })}
        onRows={() => list.grid.current?.focus()}
      />
      <NativeSelect
        aria-label={say.filterBody}
        value={filter.body ?? ''}
        data={[
          { value: '', label: say.everyBody },
          ...ResolutionBody.options.map((value) => ({ value, label: say.body[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => narrow({ body: ResolutionBody.safeParse(value).data ?? null })}
      />
    </div>
  )
}
