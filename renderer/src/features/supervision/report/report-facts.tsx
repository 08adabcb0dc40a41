import type { SupervisionFacts } from '@shared/contract/supervision-report'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { type Text, useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import { FactList } from '../../../ui/side-panel'

/** What the supervisors did in the year, as the book says it now. */
export function ReportFacts({ facts }: { facts: SupervisionFacts }) {
  const text = useText()
  const say = text.supervisionPrivate.report
  return (
    <Sheet title={say.preview} fill padded>
      <FactList facts={factsOf(facts, text)} />
    </Sheet>
  )
}

function factsOf(facts: SupervisionFacts, text: Text): { name: string; value: string }[] {
  const say = text.supervisionPrivate.report
  const { plan, inspections, samples, findings, complaints, board, appraisals, visits } = facts
  const done = plan.filter(({ heldOn }) => heldOn !== null).length
  const count = (state: 'closed' | 'overdue') => findings.filter((one) => one.state === state).length
  const standing = appraisals.find(({ stale }) => !stale)
  return [
    { name: say.plan, value: say.planWords(done, plan.length) },
    {
      name: say.inspections,
      value: inspections.length === 0 ? '0' : inspections.map(({ number, title }) => `${number} ${title}`).join('; '),
    },
    { name: say.samples, value: say.samplesWords(samples.draws, formatDong(samples.vouchers)) },
    { name: say.findings, value: say.findingsWords(findings.length, count('closed'), count('overdue')) },
    {
      name: say.complaints,
      value: say.complaintsWords(complaints.length, complaints.filter((one) => one.closed).length),
    },
    {
      name: say.board,
      value: say.boardWords(board.filter(({ attended }) => attended.length > 0).length, board.length),
    },
    {
      name: say.appraisal,
      value:
        standing === undefined
          ? say.noAppraisal
          : `${standing.number}, ${text.supervisionPrivate.appraisal.form.opinions[standing.opinion].toLocaleLowerCase('vi')}`,
    },
    {
      name: say.visits,
      value:
        visits.length === 0
          ? '0'
          : visits.map(({ heldOn, fingerprint }) => `${formatCivilDate(heldOn)} ${fingerprint}`).join('; '),
    },
  ]
}
