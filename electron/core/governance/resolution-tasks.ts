import type { ResolutionTask } from '@shared/contract/meeting-resolutions'
import type { Connection } from '../db/connection'
import type { ResolutionTaskStepTable, ResolutionTaskTable } from '../db/schema-minutes'
import { plain, sql, statement } from '../db/statement'

const insertTask = statement<ResolutionTaskTable>()((p) =>
  sql.insertInto('resolutionTask').values({
    taskId: p.taskId,
    resolutionId: p.resolutionId,
    text: p.text,
    owner: p.owner,
    dueOn: p.dueOn,
    commandSequence: p.commandSequence,
  }),
)
const insertStep = statement<Omit<ResolutionTaskStepTable, 'stepId'>>()((p) =>
  sql.insertInto('resolutionTaskStep').values({
    taskId: p.taskId,
    date: p.date,
    state: p.state,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)
const tasksOf = plain<{ resolutionId: string }, ResolutionTaskTable>(
  'SELECT * FROM resolutionTask WHERE resolutionId = @resolutionId ORDER BY commandSequence, taskId',
)
const taskById = plain<{ taskId: string }, ResolutionTaskTable>('SELECT * FROM resolutionTask WHERE taskId = @taskId')
const stepsOf = plain<
  { taskId: string },
  { date: string; state: 'doing' | 'done' | 'dropped'; note: string; by: string }
>(
  `SELECT date, state, note, coalesce(user.name, command.userId) AS "by" FROM resolutionTaskStep
     JOIN command ON command.sequence = commandSequence LEFT JOIN user ON user.userId = command.userId
   WHERE taskId = @taskId ORDER BY stepId`,
)

/** Keeps a task of a resolution. */
export function giveTask(connection: Connection, task: ResolutionTaskTable): void {
  connection.run(insertTask, task)
}

/** Keeps a step of a task: it is being done, done, or given up with a reason. */
export function stepTask(connection: Connection, step: Omit<ResolutionTaskStepTable, 'stepId'>): void {
  connection.run(insertStep, step)
}

/** A task as it was given; undefined when there is none of that id. */
export function readTask(connection: Connection, taskId: string): ResolutionTaskTable | undefined {
  return connection.get(taskById, { taskId })
}

/** The tasks of a resolution with their history, as they stand on a day. */
export function tasksOfResolution(connection: Connection, resolutionId: string, on: string): ResolutionTask[] {
  return connection.all(tasksOf, { resolutionId }).map(({ taskId, text, owner, dueOn }) => {
    const steps = connection.all(stepsOf, { taskId })
    const state = steps.at(-1)?.state ?? 'open'
    const over = state === 'done' || state === 'dropped'
    return { taskId, text, owner, dueOn, state, overdue: !over && dueOn !== null && dueOn < on, steps }
  })
}
