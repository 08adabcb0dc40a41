import { ballotVotes } from '@shared/domain/hall/attendance'
import { emptyScene } from '@shared/domain/hall/scene'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import { BeginPanel, DoorsPanel, OverPanel } from './begin-panel'
import { ElectionPanel } from './election-panel'
import type { HallControl } from './hall-control'
import { countText } from './hall-figures'
import type { Focus } from './hall-scene'
import { ItemPanel } from './item-panel'
import { MotionPanel } from './motion-panel'
import classes from './hall.module.css'

type Props = {
  focus: Focus
  control: HallControl
  /** What can be done now; nothing on a screen that is only shown. */
  main: Action[]
  /** Where the focus goes when the counts are typed. */
  onDone: () => void
  /** A screen that is only shown: nothing is typed into it. */
  shown?: boolean
}

/** What the whole hall reads: the doors, the beginning, a vote, a ballot, an item, or the end. */
export function HallPanel({ focus, control, main, onDone, shown = false }: Props) {
  const text = useText()
  const place = 'item' in focus && focus.item !== null ? <Place itemId={focus.item.itemId} control={control} /> : null
  switch (focus.kind) {
    case 'doors':
      return <DoorsPanel control={control} actions={main} />
    case 'begin':
      return <BeginPanel control={control} actions={main} />
    case 'over':
      return <OverPanel control={control} actions={main} />
    case 'between':
      return <p className={classes.motionText}>{text.hall.item.first}</p>
    case 'item':
      return <ItemPanel item={focus.item} control={control} place={place} actions={main} />
    case 'motion': {
      const { motion } = focus
      return (
        <MotionPanel key={motion.motionId} {...{ motion, control, place, onDone, shown }} closing={main[0] ?? null} />
      )
    }
    case 'election': {
      const ballots = ballotVotes({ ...emptyScene(control.hall), state: control.state })
      return (
        <ElectionPanel election={focus.election} control={control} place={place} ballots={ballots} actions={main} />
      )
    }
  }
}

function Place({ itemId, control }: { itemId: string; control: HallControl }) {
  const text = useText()
  const { agenda } = control.view
  const at = agenda.findIndex((item) => item.itemId === itemId)
  return <p className={classes.place}>{text.hall.item.of(countText(at + 1), countText(agenda.length))}</p>
}
