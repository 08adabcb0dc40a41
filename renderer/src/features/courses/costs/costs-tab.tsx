import { useQuery } from '@tanstack/react-query'
import type { CostComparison, CostRow } from '@shared/contract/training-costs'
import { formatDong } from '@shared/domain/money'
import { costSourceWords } from '@shared/text/training-cost-words'
import { useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { chooseImportFile } from '../../../client/chosen-file'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { showFault } from '../../../ui/toast'
import classes from '../courses.module.css'
import type { CourseTabProps } from '../tabs'
import { Comparison } from './comparison'
import { CostForm } from './cost-form'
import { CostGrid } from './cost-grid'
import { VoidCost } from './void-cost'

const PANEL = 420

/** What a class cost, by source, with the most the State supports; held against the vouchers of the school's accounts where it is asked. */
export function CostsTab({ course }: CourseTabProps) {
  const text = useText()
  const say = text.courseCosts
  const { courseId } = course
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<'add' | 'void' | null>(null)
  const [compared, setCompared] = useState<{ rows: CostComparison[]; withoutVoucher: number } | null>(null)
  const { data, error } = useQuery(api.trainingCosts.list.queryOptions({ input: { courseId } }))
  const cost = data?.costs[place]
  const actions = useCostActions({ cost, onDo: setDoing, onCompared: setCompared, courseId })
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.courses.reading} done={0} total={0} />
  const side = doing !== null || compared !== null ? PANEL : null
  return (
    <>
      <div className={classes.deeds}>
        {actions.map((action, at) => (
          <ActionButton key={action.id} action={action} primary={at === 0} />
        ))}
        <span className={classes.between} />
        <span>
          {[
            say.total(formatDong(data.total)),
            ...data.bySource.map(({ source, amount }) => say.ofSource(costSourceWords[source], formatDong(amount))),
          ].join(' · ')}
        </span>
      </div>
      {data.beyondSupport === 0 ? null : <Note tone="amber">{say.beyond(formatDong(data.beyondSupport))}</Note>}
      <Split side={side}>
        <Sheet label={say.grid} fill>
          <CostGrid grid={grid} rows={data.costs} active={place} add={actions[0]} onActive={setPlace} />
        </Sheet>
        {doing === 'add' ? (
          <CostForm courseId={courseId} onDone={back} />
        ) : doing === 'void' && cost !== undefined ? (
          <VoidCost key={cost.costId} cost={cost} onDone={back} />
        ) : compared === null ? null : (
          <Comparison {...compared} onClose={() => setCompared(null)} />
        )}
      </Split>
    </>
  )
}

type CostActions = {
  courseId: string
  cost: CostRow | undefined
  onDo: (doing: 'add' | 'void') => void
  onCompared: (compared: { rows: CostComparison[]; withoutVoucher: number }) => void
}

/** Writing a cost, making one void, and holding all against a journal. */
function useCostActions({ courseId, cost, onDo, onCompared }: CostActions): readonly [Action, ...Action[]] {
  const { failure, courseCosts: say } = useText()
  const add: Action = {
    id: 'courses.addCost',
    place: 'courses',
    label: say.add.action,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: () => onDo('add'),
  }
  const makeVoid: Action = {
    id: 'courses.voidCost',
    place: 'courses',
    label: say.void.action,
    keys: 'Alt X',
    blocked: ({ whyNot }) =>
      whyNot('training.manage') ??
      (cost === undefined ? say.void.none : cost.voidReason === null ? null : say.void.already),
    perform: () => onDo('void'),
  }
  const compare: Action = {
    id: 'courses.compareCosts',
    place: 'courses',
    label: say.compare.action,
    keys: 'Alt R',
    perform: () => {
      const read = async () => {
        const chosen = await chooseImportFile()
        if (chosen === null) return
        onCompared(await core.trainingCosts.compare({ courseId, file: await chosen.read() }))
      }
      read().catch((error: unknown) => showFault(failureWords(error, failure).join(' ')))
    },
  }
  useActions([add, makeVoid, compare])
  return [add, makeVoid, compare]
}
