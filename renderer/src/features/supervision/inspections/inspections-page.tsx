import { useLocation } from 'wouter'
import { InspectionKind } from '@shared/contract/supervision/guide'
import { ChooseInspection } from './choose-inspection'
import { GuidePage } from './guide-page'
import { InspectionList } from './inspection-list'

const PLAN = 'plan-'

/** Records of inspections; beginning one: of what; and one that is being done, for an item of the plan or on a sample. */
export function InspectionsPage() {
  const [path] = useLocation()
  const [, , , first = '', second = '', third = ''] = path.split('/').map(decodeURIComponent)
  if (first !== 'new') return <InspectionList />
  const kind = InspectionKind.safeParse(second).data
  if (kind === undefined) return <ChooseInspection />
  const planItemId = third.startsWith(PLAN) ? third.slice(PLAN.length) : null
  const drawId = third === '' || planItemId !== null ? null : third
  return <GuidePage key={kind} kind={kind} planItemId={planItemId} drawId={drawId} />
}
