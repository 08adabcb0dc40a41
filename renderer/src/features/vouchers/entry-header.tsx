import type { CivilDate } from '@shared/domain/civil-date'
import { type Text, useText } from '../../text/text'
import { Chooser } from '../../ui/chooser'
import type { ChooserOption } from '../../ui/chooser-index'
import { DateInput } from '../../ui/date-input'
import { enterMoves } from '../../ui/enter-moves'
import type { VoucherKind } from './book-facts'
import type { Draft, HeaderField } from './draft'
import { setHeader } from './draft-edits'
import { fieldId } from './entry-place'
import { GhostText } from './ghost-text'
import { PersonField } from './person-field'
import type { Entry } from './use-entry'
import classes from './entry.module.css'

const known = new WeakMap<readonly VoucherKind[], readonly ChooserOption[]>()

function kindOptions(kinds: readonly VoucherKind[]): readonly ChooserOption[] {
  const ready = known.get(kinds)
  if (ready !== undefined) return ready
  const options = kinds.map(({ code, name, form }) => ({ code, name, reason: form }))
  known.set(kinds, options)
  return options
}

/** The words that a receipt and a payment have of their own. */
function wordsOf(words: { PT: string; PC: string; other: string }, kind: string): string {
  return kind === 'PT' || kind === 'PC' ? words[kind] : words.other
}

const id = (field: HeaderField) => fieldId({ key: null, field })

/** The fields above the lines. Enter goes through them and on to the first line. */
export function EntryHeader({ entry, today, min }: { entry: Entry; today: CivilDate; min: CivilDate }) {
  const text = useText()
  const { draft, facts, store, go } = entry
  const set = <Field extends HeaderField>(field: Field, value: Draft[Field]) =>
    store.edit((now) => setHeader(now, field, value))
  const toLines = () => go({ key: draft.lines[0]?.key ?? 1, field: 'description' })
  return (
    <div className={classes.header} onKeyDown={enterMoves(toLines)}>
      <div className={classes.headerRow}>
        <KindAndDates entry={entry} today={today} min={min} set={set} text={text} />
        <PersonField
          id={id('person')}
          label={wordsOf(text.vouchers.entry.person, draft.kind)}
          value={draft.person}
          onChange={(person) => set('person', person)}
          onTaken={() => go({ key: null, field: 'address' })}
          facts={facts}
        />
      </div>
      <div className={classes.reasonRow}>
        <Reason entry={entry} set={set} text={text} />
      </div>
    </div>
  )
}

type Part = {
  entry: Entry
  text: Text
  set: <Field extends HeaderField>(field: Field, value: Draft[Field]) => void
}

/** The words of the first fault the core found at a field above the lines. */
function faultAt(entry: Entry, field: HeaderField): string | null {
  const lack = entry.lacks.find((one) => one.key === null && one.field === field && one.tone === 'wrong')
  return lack?.message ?? null
}

function KindAndDates({ entry, today, min, set, text }: Part & { today: CivilDate; min: CivilDate }) {
  const { draft, facts } = entry
  const say = text.vouchers.entry
  return (
    <>
      <Chooser
        id={id('kind')}
        label={say.kind}
        value={draft.kind}
        onChange={(kind) => set('kind', kind ?? draft.kind)}
        options={kindOptions(facts.kinds)}
        show={(option) => option.name}
        noun={say.kindNoun}
        unknown={say.kindUnknown}
        error={faultAt(entry, 'kind')}
      />
      <DateInput
        id={id('date')}
        label={say.date}
        value={draft.date}
        onChange={(date) => set('date', date)}
        today={today}
        min={min}
        error={faultAt(entry, 'date')}
      />
      <DateInput
        id={id('postingDate')}
        label={say.postingDate}
        value={draft.postingDate}
        onChange={(date) => set('postingDate', date)}
        today={today}
        min={min}
        error={faultAt(entry, 'postingDate')}
      />
    </>
  )
}

function Reason({ entry, set, text }: Part) {
  const { draft, facts } = entry
  const say = text.vouchers.entry
  const party = facts.partyByName(draft.person)
  return (
    <>
      <GhostText
        id={id('address')}
        label={say.address}
        value={draft.address}
        onChange={(address) => set('address', address)}
        proposal={party?.address}
        maxLength={300}
      />
      <GhostText
        id={id('description')}
        label={wordsOf(say.reason, draft.kind)}
        value={draft.description}
        onChange={(description) => set('description', description)}
        maxLength={500}
        error={faultAt(entry, 'description')}
      />
      <GhostText
        id={id('attachments')}
        label={say.attachments}
        value={draft.attachments}
        onChange={(attachments) => set('attachments', attachments)}
        hint={/^\d+$/.test(draft.attachments.trim()) ? say.attachmentsHint : undefined}
        maxLength={200}
      />
    </>
  )
}
