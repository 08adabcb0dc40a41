import type { ModuleEntry, ProgrammeEntry } from '@shared/contract/programmes'
import type { CivilDate } from '@shared/domain/civil-date'
import type { CourseLevel, Track } from '@shared/domain/training'

/** A module as it is typed. */
export type ModuleTyped = {
  name: string
  theoryHours: string
  practiceHours: string
  testHours: string
  credits: string
}
export const moduleFigures = ['theoryHours', 'practiceHours', 'testHours', 'credits'] as const
export type ModuleFigure = (typeof moduleFigures)[number]

/** What is typed of a programme; the last row of modules is always an empty one. */
export type ProgrammeForm = {
  code: string
  name: string
  track: Track | null
  level: CourseLevel | null
  decisionNumber: string
  decidedOn: CivilDate | null
  modules: readonly ModuleTyped[]
}

const emptyModule: ModuleTyped = { name: '', theoryHours: '', practiceHours: '', testHours: '', credits: '' }

/** An empty form; most programmes are of level I. */
export const emptyProgramme: ProgrammeForm = {
  code: '',
  name: '',
  track: null,
  level: 1,
  decisionNumber: '',
  decidedOn: null,
  modules: [emptyModule],
}

/** Whether nothing is typed in a row. */
export function isBlank(module: ModuleTyped): boolean {
  return module.name.trim() === '' && moduleFigures.every((figure) => module[figure].trim() === '')
}

/** The rows with one empty row at the end, so that there is always a next one. */
export function withSpare(modules: readonly ModuleTyped[]): readonly ModuleTyped[] {
  const last = modules.at(-1)
  return last !== undefined && isBlank(last) ? modules : [...modules, emptyModule]
}

/** Modules of a programme or an outline as they are typed. */
export function typedModules(modules: readonly ModuleEntry[]): readonly ModuleTyped[] {
  return withSpare(
    modules.map(({ name, theoryHours, practiceHours, testHours, credits }) => ({
      name,
      theoryHours: String(theoryHours),
      practiceHours: String(practiceHours),
      testHours: String(testHours),
      credits: String(credits),
    })),
  )
}

/** A typed figure: a whole number, 0 where nothing is typed; null for anything else. */
export function figureOf(typed: string): number | null {
  const text = typed.trim()
  if (text === '') return 0
  return /^\d{1,4}$/.test(text) && Number(text) <= 2000 ? Number(text) : null
}

/** Hours of every row together, rows that cannot be read left out. */
export function totalOf(modules: readonly ModuleTyped[], figure: ModuleFigure): number {
  return modules.reduce((sum, module) => sum + (figureOf(module[figure]) ?? 0), 0)
}

/** The modules as the core takes them; null while a figure cannot be read. A row without a name is named by its place where `names` allows. */
function modulesOf(modules: readonly ModuleTyped[], name: (module: ModuleTyped, at: number) => string | null) {
  const read: ModuleEntry[] = []
  for (const [at, module] of modules.filter((one) => !isBlank(one)).entries()) {
    const called = name(module, at)
    const [theoryHours, practiceHours, testHours, credits] = moduleFigures.map((figure) => figureOf(module[figure]))
    if (called === null || theoryHours == null || practiceHours == null || testHours == null || credits == null)
      return null
    read.push({ name: called, theoryHours, practiceHours, testHours, credits })
  }
  return read.length === 0 ? null : read
}

/** The programme as the core takes it; null while something it must have is missing. */
export function programmeOf(form: ProgrammeForm): ProgrammeEntry | null {
  const modules = modulesOf(form.modules, ({ name }) => (name.trim() === '' ? null : name.trim()))
  const hasHours = modules?.every((one) => one.theoryHours + one.practiceHours + one.testHours > 0) ?? false
  if (modules === null || !hasHours || form.code.trim() === '' || form.name.trim() === '') return null
  return { ...form, modules }
}

/** The programme as far as it can be judged while it is typed: code and names may still be missing. */
export function judgedOf(form: ProgrammeForm): ProgrammeEntry | null {
  const modules = modulesOf(form.modules, ({ name }, at) => (name.trim() === '' ? `${at + 1}` : name.trim()))
  return modules === null ? null : { ...form, code: form.code.trim() || '-', name: form.name.trim() || '-', modules }
}
