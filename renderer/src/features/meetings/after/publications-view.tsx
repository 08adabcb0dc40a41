import { useQuery } from '@tanstack/react-query'
import type { Publication } from '@shared/contract/publications'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { useToday } from '../../../ui/use-today'
import { PublicationForm, type PublicationDeed } from './publication-form'
import classes from './after.module.css'

const TONES = {
  toPublish: 'amber',
  late: 'red',
  published: 'green',
  takenDownEarly: 'red',
  done: 'line',
  dropped: 'line',
} as const

/** What article 14 has posted: what is due, what hangs, what is over; marked by keyboard. */
export function PublicationsView() {
  const text = useText()
  const say = text.after.publications
  const on = useToday()
  const { data, error } = useQuery(api.publications.list.queryOptions({ input: { on } }))
  const [chosen, setChosen] = useState<string | null>(null)
  const [doing, setDoing] = useState<PublicationDeed | null>(null)
  const one = data?.publications.find(({ publicationId }) => publicationId === chosen) ?? null
  const actions = usePublicationActions(one, setDoing)
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.after.reading} done={0} total={0} />
  return (
    <>
      <p className={classes.quiet}>{say.explain}</p>
      <div className={classes.row}>
        {actions.map((action) => (
          <ActionButton key={action.id} action={action} size="sm" />
        ))}
      </div>
      <Split side={doing === null ? null : 400}>
        <Sheet title={say.title} padded>
          {data.publications.length === 0 ? <EmptyState title={say.empty}>{say.emptyWay}</EmptyState> : null}
          <div role="listbox" aria-label={say.title} className={classes.stack}>
            {data.publications.map((publication) => (
              <PublicationLine
                key={publication.publicationId}
                publication={publication}
                chosen={publication.publicationId === chosen}
                onChoose={() => setChosen(publication.publicationId)}
              />
            ))}
          </div>
        </Sheet>
        {doing === null ? null : <PublicationForm deed={doing} publication={one} onDone={() => setDoing(null)} />}
      </Split>
    </>
  )
}

type LineProps = { publication: Publication; chosen: boolean; onChoose: () => void }

function PublicationLine({ publication, chosen, onChoose }: LineProps) {
  const say = useText().after.publications
  const { title, article, issuedOn, publishBy, postedOn, until, place, state, certain, droppedNote } = publication
  const words = [
    article,
    `${say.column.issued} ${formatCivilDate(issuedOn)}`,
    `${say.column.by} ${formatCivilDate(publishBy)}`,
    ...(postedOn === null ? [] : [`${say.column.posted} ${formatCivilDate(postedOn)}, ${place}`]),
    ...(until === null ? [] : [`${say.column.until} ${formatCivilDate(until)}`]),
    ...(droppedNote === null ? [] : [droppedNote]),
  ]
  return (
    <button
      type="button"
      role="option"
      aria-selected={chosen}
      className={classes.publication}
      onClick={onChoose}
      onFocus={onChoose}
    >
      <span>
        <b>{title}</b>
        <span className={classes.quiet}>{words.join(' · ')}</span>
        {certain || postedOn !== null ? null : <span className={classes.quiet}>{say.uncertain}</span>}
      </span>
      <Tag tone={TONES[state]}>{say.state[state]}</Tag>
    </button>
  )
}

function usePublicationActions(one: Publication | null, setDoing: (deed: PublicationDeed) => void): Action[] {
  const say = useText().after.publications
  const paper = usePaper()
  const place = 'meetings'
  const over = one === null || one.takenDownOn !== null || one.droppedNote !== null
  const blocked = (wrong: boolean) => (context: Parameters<NonNullable<Action['blocked']>>[0]) =>
    wrong ? say.choose : context.whyNot('meeting.prepare')
  const actions: Action[] = [
    {
      id: 'meetings.publications.post',
      place,
      label: say.post,
      keys: 'Alt K',
      blocked: blocked(over || one.postedOn !== null),
      perform: () => setDoing('post'),
    },
    {
      id: 'meetings.publications.takeDown',
      place,
      label: say.takeDown,
      blocked: blocked(over || one.postedOn === null),
      perform: () => setDoing('takeDown'),
    },
    {
      id: 'meetings.publications.print',
      place,
      label: say.print,
      keys: 'Ctrl P',
      blocked: () => (one === null ? say.choose : null),
      perform: () =>
        paper.show(async () => (one === null ? null : core.publications.print({ publicationId: one.publicationId }))),
    },
    {
      id: 'meetings.publications.drop',
      place,
      label: say.drop,
      blocked: blocked(over || one.postedOn !== null),
      perform: () => setDoing('drop'),
    },
    {
      id: 'meetings.publications.add',
      place,
      label: say.add,
      keys: 'Alt N',
      blocked: ({ whyNot }) => whyNot('meeting.prepare'),
      perform: () => setDoing('add'),
    },
  ]
  useActions(actions)
  return actions
}
