import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { LessonOffer } from '@shared/contract/lessons'
import { isCivilDate } from '@shared/domain/civil-date'
import { tracks } from '@shared/domain/training'

const Day = z.string().refine(isCivilDate, { message: 'a date YYYY-MM-DD' })
const Account = z.string().regex(/^\d{3,8}$/)
const Party = z.string().min(1).nullable()
const Amount = z.int().min(1)

/** What the book must hold for a task to be done. A voucher's number is written with its year: 'PC05/001/2025'. */
const Check = z.discriminatedUnion('kind', [
  /** All postings between two accounts, and parties where they are named, come to the amount within these days. */
  z.strictObject({
    kind: z.literal('posted'),
    debit: Account,
    credit: Account,
    amount: Amount,
    debitParty: Party,
    creditParty: Party,
    from: Day,
    to: Day,
  }),
  /** All postings within these days come to the amount: nothing was posted that no task asks for. */
  z.strictObject({ kind: z.literal('total'), amount: Amount, from: Day, to: Day }),
  z.strictObject({
    kind: z.literal('balance'),
    account: Account,
    party: Party,
    side: z.enum(['debit', 'credit']),
    amount: Amount,
    on: Day,
  }),
  z.strictObject({
    kind: z.literal('turnover'),
    account: Account,
    side: z.enum(['debit', 'credit']),
    amount: Amount,
    year: z.int(),
  }),
  z.strictObject({ kind: z.literal('reversed'), number: z.string().min(1) }),
  z.strictObject({ kind: z.literal('closed'), year: z.int() }),
  z.strictObject({ kind: z.literal('locked'), month: z.int() }),
  z.strictObject({
    kind: z.literal('meeting'),
    step: z.enum(['planned', 'agenda', 'noticed', 'quorate', 'voted', 'closed', 'minutesSigned', 'resolutionSigned']),
  }),
  z.strictObject({ kind: z.literal('finding'), number: z.string().min(1) }),
  z.strictObject({ kind: z.literal('findingsOnly'), numbers: z.array(z.string().min(1)) }),
])
export type Check = z.infer<typeof Check>

const LessonFile = z.strictObject({
  id: z.string().min(1),
  /** Its place among the lessons, the easiest first. */
  order: z.int().min(1),
  track: z.enum(tracks),
  title: z.string().min(1),
  about: z.string().min(1),
  bookName: z.string().min(1),
  firstYear: z.int(),
  tasks: z
    .array(z.strictObject({ id: z.string().min(1), text: z.string().min(1), hint: z.string(), check: Check }))
    .min(1),
})

/** A lesson: what it says, what its book begins with (its folder holds the files), and its tasks. */
export type Lesson = z.infer<typeof LessonFile> & { folder: string; files: readonly LessonFileKind[] }

/** The files a lesson may begin with, in the order in which they are read. */
const lessonFileKinds = ['parties', 'members', 'opening', 'journal'] as const
type LessonFileKind = (typeof lessonFileKinds)[number]

/** A lesson as it is offered. */
export function offerOf({ id, track, title, about, tasks }: Lesson): LessonOffer {
  return { lessonId: id, track, title, about, taskCount: tasks.length }
}

/**
 * The lessons of `resources/lessons`, one folder each, the easiest first. Throws an Error that names the file and the place where one has
 * another shape, another id than its folder, or two tasks of one id.
 */
export function loadLessons(resources: string): readonly Lesson[] {
  const folder = join(resources, 'lessons')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readLesson(join(folder, name), name))
    .toSorted((a, b) => a.order - b.order)
}

function readLesson(folder: string, name: string): Lesson {
  const file = join(folder, 'lesson.json')
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const read = LessonFile.safeParse(content)
  if (!read.success) throw new Error(`lessons/${name}/lesson.json: ${z.prettifyError(read.error)}`)
  const lesson = read.data
  if (lesson.id !== name) throw new Error(`lessons/${name}/lesson.json: its id is ${lesson.id}`)
  if (new Set(lesson.tasks.map(({ id }) => id)).size < lesson.tasks.length)
    throw new Error(`lessons/${name}/lesson.json: two tasks have one id`)
  return { ...lesson, folder, files: lessonFileKinds.filter((kind) => existsSync(join(folder, `${kind}.csv`))) }
}
