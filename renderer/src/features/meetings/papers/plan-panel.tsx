import type { PlanEntry, PlanFigure } from '@shared/contract/meeting-papers'
import { formatDong } from '@shared/domain/money'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'

type Props = { year: number; entries: readonly PlanEntry[]; onDone: () => void }
type Planned = Partial<Record<PlanFigure, number | null>>

/** What a year is planned to bring, beside what it came to where the book knows it; an empty field plans nothing. */
export function PlanPanel({ year, entries, onDone }: Props) {
  const text = useText()
  const say = text.meetingPapers
  const { form, change, clear } = useKeptForm<Planned>(`meetings plan of ${year}`, () =>
    Object.fromEntries(entries.map(({ figure, planned }) => [figure, planned])),
  )
  const command = useCommand(core.meetingPapers.savePlan)
  const leave = () => {
    clear()
    onDone()
  }
  const save = async () => {
    if (command.busy || (await command.run({ year, figures: form })) === null) return
    showDone(say.planSaved)
    leave()
  }
  return (
    <FormPanel
      title={say.planTitle(String(year))}
      confirmLabel={say.planSave}
      blocked={null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      {entries.map(({ figure, actual }, at) => (
        <div key={figure}>
          <MoneyInput
            label={say.figure[figure]}
            value={form[figure] ?? null}
            onChange={(value) => change({ [figure]: value })}
            allowNegative={figure === 'profit' || figure === 'newCapital'}
            autoFocus={at === 0}
          />
          {actual === null ? null : <small>{say.actual(formatDong(actual))}</small>}
        </div>
      ))}
    </FormPanel>
  )
}
