import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TrainerRow } from '@shared/contract/trainers'
import { formatDong } from '@shared/domain/money'
import { useRef, useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { beginsWords } from '../../ui/begins-words'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { Sheet, Split } from '../../ui/sheet'
import { useKeptForm } from '../../ui/use-kept-form'
import { useToday } from '../../ui/use-today'
import { TrainerForm } from './trainer-form'
import { TrainerGrid } from './trainer-grid'
import classes from './trainers.module.css'

const PANEL = 400
const YEARS = 6

/** The trainers with their hours of a year, planned and held, and beside them the form of one. */
export function TrainersPage() {
  const text = useText()
  const say = text.trainers
  const thisYear = Number(useToday().slice(0, 4))
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const { form: view, change: setView } = useKeptForm('trainers view', { year: thisYear, query: '' })
  const [doing, setDoing] = useState<TrainerRow | 'new' | null>(null)
  const { data, error } = useQuery(
    api.trainers.list.queryOptions({ input: { year: view.year }, placeholderData: keepPreviousData }),
  )
  const all = data?.trainers ?? []
  const rows = all.filter(({ name, phone }) => view.query.trim() === '' || beginsWords(`${name} ${phone}`, view.query))
  const add = useTrainerActions({ onAdd: () => setDoing('new'), onSearch: () => search.current?.focus() })
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={data === undefined ? undefined : say.count(formatDong(all.length))}
        actions={<ActionButton action={add} primary />}
      />
      <div className={classes.bar}>
        <SearchField
          ref={search}
          label={say.search}
          value={view.query}
          onChange={(query) => setView({ query })}
          onRows={() => grid.current?.focus()}
        />
        <NativeSelect
          aria-label={say.year}
          value={String(view.year)}
          data={Array.from({ length: YEARS }, (_, at) => String(thisYear + 1 - at))}
          onChange={({ currentTarget: { value } }) => setView({ year: Number(value) })}
        />
      </div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={doing === null ? null : PANEL}>
          <Sheet label={say.title} fill>
            <TrainerGrid
              grid={grid}
              rows={rows}
              isEmpty={all.length === 0}
              add={add}
              onOpen={setDoing}
              onType={() => search.current?.focus()}
            />
          </Sheet>
          {doing === null ? null : (
            <TrainerForm
              key={doing === 'new' ? 'new' : doing.trainerId}
              trainer={doing === 'new' ? null : doing}
              onDone={back}
            />
          )}
        </Split>
      )}
    </Page>
  )
}

function useTrainerActions({ onAdd, onSearch }: { onAdd: () => void; onSearch: () => void }): Action {
  const say = useText().trainers
  const place = 'trainers'
  const add: Action = {
    id: 'trainers.add',
    place,
    label: say.action.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: onAdd,
  }
  useActions([
    add,
    { id: 'trainers.search', place, label: say.search, keys: 'Ctrl F', icon: 'find', perform: onSearch },
  ])
  return add
}
