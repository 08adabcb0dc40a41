import { useQuery } from '@tanstack/react-query'
import type { BookInfo } from '@shared/contract/book'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { foldedIncludes, foldText } from '@shared/domain/text-fold'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useResolutions } from '../../../client/use-resolutions'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { enterMoves } from '../../../ui/enter-moves'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { ResolutionSelect } from '../../../ui/resolution-select'
import { SearchField } from '../../../ui/search-field'
import { Gap, Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { useToday } from '../../../ui/use-today'
import { pathOf } from '../sections'
import { CharterItems } from './charter-items'
import { CharterReview } from './charter-review'
import { useCharterForm } from './use-charter-form'
import classes from './charter.module.css'

type Charter = Awaited<ReturnType<(typeof api.charter.read)['call']>>

/** The charter on a day, to be read and changed by keyboard: one date and one resolution for a set of changes. Ctrl+S records. */
export function CharterSection({ info }: { info: BookInfo }) {
  const text = useText()
  const today = useToday()
  const [on, setOn] = useState<CivilDate | null>(today)
  const answer = useQuery(api.charter.read.queryOptions({ input: { on: on ?? today } }))
  if (answer.error !== null) {
    return (
      <Note tone="red" urgent>
        {failureWords(answer.error, text.failure).join(' ')}
      </Note>
    )
  }
  if (answer.data === undefined) return <ProgressBar what={text.charter.reading} done={0} total={0} />
  const { review, transition } = answer.data
  return (
    <>
      <CharterReview review={review} transition={transition} today={today} />
      <div className={classes.sheetRoom}>
        <CharterSheet charter={answer.data} info={info} on={on} onDay={setOn} />
      </div>
    </>
  )
}

type CharterSheetProps = {
  charter: Charter
  info: BookInfo
  on: CivilDate | null
  onDay: (day: CivilDate | null) => void
}

function CharterSheet({ charter, info, on, onDay }: CharterSheetProps) {
  const text = useText()
  const say = text.charter
  const today = useToday()
  const form = useCharterForm(charter.entries, { bookId: info.bookId, today })
  const [query, setQuery] = useState('')
  const { search, rows } = useSearchKey()
  const room = useFocusOnFault(form.refusal)
  const found = charter.entries.filter(({ title, explanation, article }) =>
    foldedIncludes(foldText(`${title} ${explanation} ${article}`), query),
  )
  return (
    <Sheet
      title={say.title}
      aside={
        <>
          <FormOfGovernance form={charter.governanceForm} />
          <Gap />
          {form.count === 0 ? null : <Tag tone="amber">{say.changed(formatDong(form.count))}</Tag>}
        </>
      }
      foot={
        <>
          <ActionButton action={form.save} primary loading={form.busy} />
          <ActionButton action={form.undo} />
        </>
      }
      fill
    >
      <div ref={room} className={classes.scroll}>
        <div className={classes.top}>
          <p className={classes.intro}>{say.intro}</p>
          <CharterHead form={form} on={on} onDay={onDay} />
          {form.failure === null ? null : (
            <Note tone="red" urgent>
              {form.failure}
            </Note>
          )}
          <div className={classes.search}>
            <SearchField
              ref={search}
              label={say.find}
              value={query}
              onChange={setQuery}
              onRows={() => rows.current?.querySelector<HTMLElement>('input, textarea')?.focus()}
            />
          </div>
        </div>
        <div ref={rows}>
          {found.length === 0 ? <p className={classes.intro}>{say.none}</p> : null}
          <CharterItems items={charter.items} entries={found} form={form} />
        </div>
      </div>
    </Sheet>
  )
}

/** When a change was refused, the first field of the sheet with a fault takes the focus. */
function useFocusOnFault(refusal: unknown) {
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal === null) return
    room.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refusal])
  return room
}

function useSearchKey() {
  const say = useText().charter
  const search = useRef<HTMLInputElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  useActions([
    {
      id: 'settings.findInCharter',
      place: 'settings',
      label: say.find,
      keys: 'Ctrl F',
      icon: 'find',
      perform: () => search.current?.focus(),
    },
  ])
  return { search, rows }
}

function FormOfGovernance({ form }: { form: Charter['governanceForm'] }) {
  const say = useText().charter
  const [, navigate] = useLocation()
  return (
    <span className={classes.quiet}>
      {`${say.form}: ${say.formOf[form]} `}
      <button type="button" className={classes.link} onClick={() => navigate(pathOf('profile'))}>
        {say.changeForm}
      </button>
    </span>
  )
}

type CharterHeadProps = {
  form: ReturnType<typeof useCharterForm>
  on: CivilDate | null
  onDay: (day: CivilDate | null) => void
}

/** The day the charter is shown on, and for a change the day it counts from and the resolution it rests on. */
function CharterHead({ form, on, onDay }: CharterHeadProps) {
  const say = useText().charter
  const today = useToday()
  const { context } = useActionHost()
  const { onRecord, ...resolutions } = useResolutions()
  const { draft, change, faults } = form
  return (
    <div className={classes.head} onKeyDown={enterMoves()}>
      <DateInput label={say.on} value={on} today={today} proposal={today} onChange={onDay} />
      <DateInput
        label={say.from}
        value={draft.fromDate}
        today={today}
        error={faults.get('fromDate') ?? null}
        onChange={(fromDate) => change({ fromDate })}
      />
      <div className={classes.resolution}>
        <ResolutionSelect
          {...resolutions}
          {...(context.whyNot('resolution.record') === null ? { onRecord } : {})}
          label={say.resolution}
          value={draft.resolutionId}
          today={today}
          error={faults.get('resolutionId') ?? null}
          onChange={(resolutionId) => change({ resolutionId })}
        />
      </div>
    </div>
  )
}
