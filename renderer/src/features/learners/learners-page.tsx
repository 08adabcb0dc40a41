import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Learner } from '@shared/contract/learners'
import { formatDong } from '@shared/domain/money'
import { useRef, useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { usePaper } from '../../client/use-paper'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { SearchField } from '../../ui/search-field'
import { Sheet, Split } from '../../ui/sheet'
import { useKeptForm } from '../../ui/use-kept-form'
import { LearnerDetail } from './learner-detail'
import { LearnerForm } from './learner-form'
import { LearnerGrid } from './learner-grid'
import classes from './learners.module.css'

const PANEL = 420

/** The learners of the school, found without accents; beside them the one at the cursor, or the form of one. */
export function LearnersPage() {
  const text = useText()
  const say = text.learners
  const search = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<'add' | 'change' | null>(null)
  const { form: view, change: setView } = useKeptForm('learners view', { query: '' })
  const { data, error } = useQuery(
    api.learners.list.queryOptions({ input: { search: view.query }, placeholderData: keepPreviousData }),
  )
  const rows = data?.learners ?? []
  const learner = rows[Math.min(place, rows.length - 1)]
  const actions = useLearnerActions({
    learnerIds: rows.map(({ learnerId }) => learnerId),
    learnerId: learner?.learnerId ?? null,
    onDo: setDoing,
    onSearch: () => search.current?.focus(),
  })
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={data === undefined ? undefined : say.count(formatDong(rows.length), formatDong(data.total))}
        actions={
          <>
            <ActionButton action={actions.cards} />
            <ActionButton action={actions.add} primary />
          </>
        }
      />
      <div className={classes.bar}>
        <SearchField
          ref={search}
          label={say.search}
          value={view.query}
          onChange={(query) => {
            setView({ query })
            setPlace(0)
          }}
          onRows={() => grid.current?.focus()}
        />
      </div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={doing === null && learner === undefined ? null : PANEL}>
          <Sheet label={say.title} fill>
            <LearnerGrid
              grid={grid}
              rows={rows}
              isEmpty={data.total === 0 && view.query === ''}
              active={place}
              add={actions.add}
              onActive={setPlace}
              onOpen={() => setDoing('change')}
              onType={() => search.current?.focus()}
            />
          </Sheet>
          <LearnerSide doing={doing} learner={learner} actions={[actions.change, actions.card]} onDone={back} />
        </Split>
      )}
    </Page>
  )
}

type SideProps = {
  doing: 'add' | 'change' | null
  learner: Learner | undefined
  actions: readonly Action[]
  onDone: () => void
}

function LearnerSide({ doing, learner, actions, onDone }: SideProps) {
  if (doing === 'add') return <LearnerForm key="new" learner={null} onDone={onDone} />
  if (learner === undefined) return null
  if (doing === 'change') return <LearnerForm key={learner.learnerId} learner={learner} onDone={onDone} />
  return <LearnerDetail key={learner.learnerId} learner={learner} actions={actions} />
}

type Options = {
  learnerIds: readonly string[]
  learnerId: string | null
  onDo: (doing: 'add' | 'change') => void
  onSearch: () => void
}

function useLearnerActions({ learnerIds, learnerId, onDo, onSearch }: Options) {
  const say = useText().learners
  const { show } = usePaper()
  const place = 'learners'
  const add: Action = {
    id: 'learners.add',
    place,
    label: say.action.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: () => onDo('add'),
  }
  const change: Action = {
    id: 'learners.change',
    place,
    label: say.action.change,
    keys: 'Alt S',
    blocked: ({ whyNot }) => whyNot('training.manage') ?? (learnerId === null ? say.action.none : null),
    perform: () => onDo('change'),
  }
  const card: Action = {
    id: 'learners.card',
    place,
    label: say.action.card,
    keys: 'Ctrl P',
    icon: 'print',
    blocked: () => (learnerId === null ? say.action.none : null),
    perform: () => show(async () => (learnerId === null ? null : core.learners.cards({ learnerIds: [learnerId] }))),
  }
  const cards: Action = {
    id: 'learners.cards',
    place,
    label: say.action.cards,
    keys: 'Ctrl Shift P',
    icon: 'print',
    blocked: () => (learnerIds.length === 0 ? say.empty : null),
    perform: () => show(() => core.learners.cards({ learnerIds: [...learnerIds] })),
  }
  const find: Action = {
    id: 'learners.search',
    place,
    label: say.search,
    keys: 'Ctrl F',
    icon: 'find',
    perform: onSearch,
  }
  useActions([add, change, card, cards, find])
  return { add, change, card, cards }
}
