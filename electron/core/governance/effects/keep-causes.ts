import type { ResolutionEffect } from '@shared/contract/resolution-effects'
import type { Connection } from '../../db/connection'
import { giveTask } from '../resolution-tasks'
import { keepEffects, otherTaskId } from './effect-states'

/** Keeps what a resolution causes, inside the caller's command; one that is only said in words becomes a task. */
export function keepCauses(
  connection: Connection,
  { resolutionId, commandSequence }: { resolutionId: string; commandSequence: number },
  effects: readonly ResolutionEffect[],
): void {
  const ordinals = keepEffects(connection, { resolutionId, commandSequence }, effects)
  effects.forEach((effect, at) => {
    if (effect.kind !== 'other') return
    const taskId = otherTaskId(resolutionId, ordinals[at] ?? 0)
    giveTask(connection, { taskId, resolutionId, text: effect.text, owner: '', dueOn: null, commandSequence })
  })
}
