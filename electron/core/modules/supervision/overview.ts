import type { OutputOf } from '@shared/contract/procedure'
import type { supervision as contract } from '@shared/contract/supervision'
import type { DueThing } from '@shared/contract/supervision/overview'
import { lastDay } from '@shared/domain/period'
import type { CallContext } from '../../context'
import { closedVisits } from '../../governance/visits'
import { fingerprintOf } from '../../ledger/hash'
import { listDraws } from './draws'
import { listFindings } from './findings'
import { listInspections } from './inspections'
import { planOf } from './plan'
import { listComplaints, listRequests } from './requests'
import { mayDo } from '@shared/contract/permission'

type Overview = OutputOf<(typeof contract)['overview']>

const NEXT = 4

/** What is due in supervision on a day, overdue first, and how findings and the last visit stand. */
export function overviewOf(context: CallContext): Overview {
  const { connection, ledger } = context.book
  const today = context.today()
  const findings = listFindings(connection, today)
  const [last] = closedVisits(connection)
  const plan = [...planOf(connection, Number(today.slice(0, 4)) - 1), ...planOf(connection, Number(today.slice(0, 4)))]
  const open = plan.filter(({ inspections }) => inspections.length === 0)
  const count = (state: (typeof findings)[number]['state']) => findings.filter((one) => one.state === state).length
  return {
    due: dueThings(context, open, findings),
    findings: {
      open: count('open'),
      overdue: findings.filter(({ overdue }) => overdue).length,
      answered: count('answered'),
      closed: count('closed'),
    },
    lastVisit: last?.visit ?? null,
    vouchersSince: ledger.memory.voucherHead.id - (last?.lastVoucherId ?? 0),
    nextPlanned: open.filter((item) => dueOf(item) >= today).slice(0, NEXT),
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
  }
}

type Open = ReturnType<typeof planOf>[number]

function dueThings(context: CallContext, plan: readonly Open[], findings: ReturnType<typeof listFindings>): DueThing[] {
  const { connection } = context.book
  const today = context.today()
  const things: DueThing[] = [
    ...plan
      .filter((item) => monthOfItem(item) <= Number(today.slice(0, 4)) * 100 + Number(today.slice(5, 7)))
      .map((item) => thing('plan', item.planItemId, item.title, dueOf(item), today)),
    ...listInspections(connection)
      .filter(({ signing }) => signing === null)
      .map(({ inspectionId, number, title }) => thing('signing', inspectionId, `${number}, ${title}`, null, today)),
    ...findings
      .filter(({ state }) => state === 'open')
      .map(({ findingId, number, title, currentDueOn }) =>
        thing('finding', findingId, `${number}, ${title}`, currentDueOn, today),
      ),
    ...findings
      .filter(({ state }) => state === 'answered')
      .map(({ findingId, number, title }) => thing('answer', findingId, `${number}, ${title}`, null, today)),
    ...listRequests(connection, today)
      .filter(({ state }) => state === 'open' || state === 'part')
      .map(({ requestId, wanted, dueOn }) => thing('request', requestId, wanted, dueOn, today)),
    ...listDraws(connection)
      .filter(({ judged, size, population }) => judged.right + judged.problem + judged.ask < Math.min(size, population))
      .map(({ drawId, seed }) => thing('sample', drawId, seed, null, today)),
    ...(mayDo(context.user.role, 'supervision.inspect')
      ? listComplaints(connection, today)
          .filter(({ state }) => state === 'new' || state === 'handling')
          .map(({ complaintId, content, dueOn }) => thing('complaint', complaintId, content, dueOn, today))
      : []),
  ]
  return things.toSorted(
    (a, b) => Number(b.overdue) - Number(a.overdue) || compare(a.dueOn ?? '9999', b.dueOn ?? '9999'),
  )
}

function thing(kind: DueThing['kind'], id: string, title: string, dueOn: string | null, today: string): DueThing {
  return { kind, id, title, dueOn, overdue: dueOn !== null && dueOn < today }
}

const monthOfItem = ({ year, monthOfYear }: Open): number => year * 100 + monthOfYear
const dueOf = (item: Open): string => lastDay(monthOfItem(item))

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
