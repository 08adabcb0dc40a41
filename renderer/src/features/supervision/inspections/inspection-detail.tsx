import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '@shared/contract/procedure'
import type { supervision } from '@shared/contract/supervision'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { useScans } from '../../../client/use-scans'
import { type Text, useText } from '../../../text/text'
import { forget, keep } from '../../../ui/kept'
import { ScanList } from '../../../ui/scan-list'
import { FactList, SidePanel } from '../../../ui/side-panel'
import { useToday } from '../../../ui/use-today'
import { emptyFinding } from '../findings/finding-form'
import classes from '../supervision.module.css'

type Row = OutputOf<(typeof supervision)['inspections']>[number]
type Inspection = OutputOf<(typeof supervision)['inspection']>

export type InspectionDetailProps = { inspection: Row; onSign: () => void }

/** One record: what was found, who was there, its paper, and what comes next. */
export function InspectionDetail({ inspection: row, onSign }: InspectionDetailProps) {
  const text = useText()
  const say = text.supervisionInspections
  const { context } = useActionHost()
  const scans = useScans('inspection', row.inspectionId)
  const { data: inspection } = useQuery(
    api.supervision.inspection.queryOptions({ input: { inspectionId: row.inspectionId } }),
  )
  const { print, sign, finding } = useDetailActions({ row, inspection, onSign })
  return (
    <SidePanel
      title={row.number}
      aside={say.kind[row.kind]}
      foot={
        <>
          <ActionButton action={print} size="sm" />
          <ActionButton action={sign} size="sm" />
          <ActionButton action={finding} size="sm" />
        </>
      }
    >
      <div className={classes.detail}>
        <h3>{row.title}</h3>
        {inspection === undefined ? null : (
          <>
            <FactList facts={factsOf(inspection, say)} />
            <Results inspection={inspection} />
            <h3>{say.detail.conclusion}</h3>
            <p className={classes.words}>{inspection.content.conclusion}</p>
          </>
        )}
        <h3>{say.detail.scan}</h3>
        <ScanList {...scans} blocked={context.whyNot('supervision.inspect')} />
      </div>
    </SidePanel>
  )
}

type DetailDeeds = { row: Row; inspection: Inspection | undefined; onSign: () => void }

function useDetailActions({ row, inspection, onSign }: DetailDeeds) {
  const text = useText()
  const say = text.supervisionInspections.detail
  const today = useToday()
  const paper = usePaper()
  const place = 'supervision'
  const print: Action = {
    id: 'inspections.print',
    place,
    label: say.print,
    keys: 'Ctrl P',
    icon: 'print',
    perform: () => paper.show(() => core.supervision.printInspection({ inspectionId: row.inspectionId })),
  }
  const sign: Action = {
    id: 'inspections.sign',
    place,
    label: say.sign,
    keys: 'Alt H',
    blocked: ({ whyNot }) => (row.signing === null ? whyNot('supervision.inspect') : say.alreadySigned),
    perform: onSign,
  }
  const finding: Action = {
    id: 'inspections.finding',
    place,
    label: say.finding,
    keys: 'Alt R',
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: ({ navigate }) => {
      const known = {
        title: row.title,
        content: inspection === undefined ? '' : wrongLines(inspection, text.supervisionInspections).join('\n'),
        inspectionId: row.inspectionId,
      }
      forget('supervision finding')
      keep('supervision finding', emptyFinding(today, known))
      navigate('/supervision/findings/new')
    },
  }
  useActions([print, sign, finding])
  return { print, sign, finding }
}

function Results({ inspection }: { inspection: Inspection }) {
  const say = useText().supervisionInspections
  const lines = wrongLines(inspection, say)
  return (
    <>
      <h3>{say.detail.results}</h3>
      {lines.length === 0 ? (
        <p className={classes.quiet}>{say.end.problems(0)}</p>
      ) : (
        <ul className={classes.steps}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Everything in a record that is not as it should be, a line each. */
function wrongLines({ content }: Inspection, say: Text['supervisionInspections']): string[] {
  const { cash, items, answers, sample } = content
  const counted = (value: number) => value.toLocaleString('vi-VN', { maximumFractionDigits: 3 })
  return [
    ...(cash === null || cash.difference === 0
      ? []
      : [say.detail.cash(formatDong(cash.counted), formatDong(cash.book), formatDong(cash.difference))]),
    ...items
      .filter(({ difference }) => difference !== 0)
      .map(({ name, difference }) => say.detail.wrongItem(name, counted(difference))),
    ...answers.filter(({ answer }) => answer === 'no').map(({ question, note }) => `${question} ${note ?? ''}`),
    ...(sample?.vouchers ?? [])
      .filter(({ verdict }) => verdict === 'problem')
      .map(({ number }) => say.detail.wrongVoucher(number)),
  ]
}

function factsOf(inspection: Inspection, say: Text['supervisionInspections']) {
  const { heldOn, place, supervisors, counterparts, fingerprint, signing } = inspection
  const signed =
    signing === null
      ? say.detail.notSigned
      : signing.refusal === ''
        ? say.detail.signedOn(formatCivilDate(signing.signedOn))
        : say.detail.refusedOn(formatCivilDate(signing.signedOn), signing.refusal)
  return [
    { name: say.detail.heldOn, value: formatCivilDate(heldOn) },
    ...(place === '' ? [] : [{ name: say.detail.place, value: place }]),
    { name: say.detail.supervisors, value: supervisors.join(', ') },
    {
      name: say.detail.counterparts,
      value: counterparts.map(({ name, post }) => (post === '' ? name : `${name}, ${post}`)).join('; ') || '-',
    },
    { name: say.detail.seen, value: fingerprint },
    { name: say.detail.signing, value: signed },
  ]
}
