import { NumberInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { NumberSeries } from '@shared/contract/correspondence'
import { useState } from 'react'
import { useActionHost } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { showDone } from '../../ui/toast'
import classes from './correspondence.module.css'

/** The series of numbers of a year: the last, the next, the gaps nobody explained, and a note for those. */
export function NumbersView({ today }: { today: string }) {
  const say = useText().correspondence
  const { context } = useActionHost()
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [noting, setNoting] = useState<string | null>(null)
  const { data } = useQuery(api.correspondence.series.queryOptions({ input: { year } }))
  const series = data?.series ?? []
  const keyOf = ({ kind, body }: NumberSeries) => `${body} ${kind}`
  return (
    <Sheet title={say.numbers.title(String(year))} fill padded>
      <div className={classes.numbers}>
        <NumberInput
          className={classes.year}
          label={say.numbers.year}
          value={year}
          min={1900}
          max={2198}
          allowDecimal={false}
          thousandSeparator=""
          onChange={(value) => setYear(typeof value === 'number' && value >= 1900 ? value : year)}
        />
        <p className={classes.quiet}>{say.numbers.gapWords}</p>
        {data !== undefined && series.length === 0 ? <EmptyState icon="letter" title={say.numbers.none} /> : null}
        {series.map((one) => (
          <section key={keyOf(one)} className={classes.series} aria-label={one.last}>
            <h3>
              {say.numberedKind[one.kind]}, {say.body[one.body]}
            </h3>
            <p>
              {say.numbers.last}: <b>{one.last}</b>. {say.numbers.next}: <b>{one.next}</b>
            </p>
            {one.gaps.length === 0 ? null : (
              <p className={classes.gap}>
                {say.numbers.gaps}:{' '}
                {spansOf(one.gaps)
                  .map(([a, b]) => (a === b ? a : `${a}-${b}`))
                  .join(', ')}
              </p>
            )}
            {one.notes.map(({ number, note }) => (
              <p key={number} className={classes.quiet}>
                {number}: {note}
              </p>
            ))}
            {one.gaps.length === 0 || noting === keyOf(one) ? null : (
              <KeyButton
                label={say.numbers.noteOne}
                blocked={context.whyNot('correspondence.record')}
                onPress={() => setNoting(keyOf(one))}
              />
            )}
            {noting === keyOf(one) ? <NoteNumbers series={one} onDone={() => setNoting(null)} /> : null}
          </section>
        ))}
      </div>
    </Sheet>
  )
}

/** Runs of ordinals that follow each other, as first and last. */
function spansOf(ordinals: readonly number[]): [number, number][] {
  const spans: [number, number][] = []
  for (const one of ordinals) {
    const last = spans.at(-1)
    if (last !== undefined && last[1] === one - 1) last[1] = one
    else spans.push([one, one])
  }
  return spans
}

function NoteNumbers({ series, onDone }: { series: NumberSeries; onDone: () => void }) {
  const text = useText()
  const say = text.correspondence.numbers
  const [first, last] = spansOf(series.gaps)[0] ?? [1, 1]
  const [span, setSpan] = useState({ first, last })
  const [note, setNote] = useState('')
  const command = useCommand(core.correspondence.noteNumbers)
  const { kind, body, year } = series
  const confirm = async () => {
    if ((await command.run({ kind, body, year, ...span, note: note.trim() })) === null) return
    showDone(say.done)
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.question(series.last)}
      confirmLabel={say.confirm}
      blocked={note.trim() === '' ? say.missing : null}
      busy={command.busy}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <NumberInput
        label={say.first}
        value={span.first}
        min={1}
        onChange={(value) => setSpan({ ...span, first: Number(value) })}
      />
      <NumberInput
        label={say.lastOrdinal}
        value={span.last}
        min={1}
        onChange={(value) => setSpan({ ...span, last: Number(value) })}
      />
      <TextInput
        label={say.note}
        value={note}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
