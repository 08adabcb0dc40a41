import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isCivilDate } from '@shared/domain/civil-date'
import { SizeClassesFile } from './bodies/size-class'
import { CharterItemsFile, checkCharterItems } from './charter-items'
import { checkInspections, InspectionsFile } from './inspections'
import { type DatedFigure, type Law, type LawFigureName, lawFigureNames } from './law-figures'
import { checkTrainingRules, TrainingRulesFile } from './training/rule-set'
import { SupportRatesFile } from './training/support-rates'
import { HolidaysFile } from './working-days'

const Day = z.string().refine(isCivilDate, { message: 'a date YYYY-MM-DD' })

/** The shape of `law-17-2023.json`. Unknown keys are refused: a misspelt one would be silently without effect. */
const LawFile = z.strictObject({
  id: z.string().min(1),
  nameVi: z.string().min(1),
  texts: z.array(z.strictObject({ id: z.string().min(1), nameVi: z.string().min(1), effectiveFrom: Day })).min(1),
  figures: z.array(
    z.strictObject({
      figure: z.enum(lawFigureNames),
      value: z.int().min(0),
      effectiveFrom: Day,
      text: z.string().min(1),
      article: z.string().min(1),
    }),
  ),
})
type LawFile = z.infer<typeof LawFile>

/**
 * Reads the law from its folder (`resources/law`).
 *
 * Throws an Error that names the file and the place: a file missing or of another shape, a figure nobody knows, a figure that is
 * missing, stands twice on one day, comes from a text that is not listed or counts before that text is in force, a field of the
 * charter without its item.
 */
export function loadLaw(folder: string): Law {
  const file = readLawFile(folder, 'law-17-2023.json', LawFile)
  const pairs = lawFigureNames.map((name) => [name, rowsOf(name, file)] as const)
  return {
    id: file.id,
    name: file.nameVi,
    effectiveFrom: file.texts.map(({ effectiveFrom }) => effectiveFrom).reduce((a, b) => (a < b ? a : b)),
    // Object.fromEntries forgets which keys there are; the list it is made of is the type's own.
    figures: Object.fromEntries(pairs) as Record<LawFigureName, [DatedFigure, ...DatedFigure[]]>,
    inspections: checkInspections(readLawFile(folder, 'inspections.json', InspectionsFile).inspections),
    charterItems: checkCharterItems(readLawFile(folder, 'charter-items.json', CharterItemsFile).items),
    holidays: readLawFile(folder, 'holidays.json', HolidaysFile).holidays,
    sizeTables: readLawFile(folder, 'size-classes.json', SizeClassesFile).tables,
    supportRates: readLawFile(folder, 'support-rates.json', SupportRatesFile).rates,
    training: checkTrainingRules(readLawFile(folder, 'training-rules.json', TrainingRulesFile)),
  }
}

/** A file of the folder in its shape; throws an Error that begins with the file's name. */
export function readLawFile<T extends z.ZodType>(folder: string, file: string, shape: T): z.infer<T> {
  try {
    const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return shape.parse(content)
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new Error(`${file}: ${reason}`, { cause })
  }
}

function rowsOf(name: LawFigureName, { texts, figures }: LawFile): [DatedFigure, ...DatedFigure[]] {
  const where = `law-17-2023.json, ${name}`
  const [first, ...later] = figures
    .filter(({ figure }) => figure === name)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  if (first === undefined) throw new Error(`${where}: the figure is missing`)
  const rows: [DatedFigure, ...DatedFigure[]] = [first, ...later]
  for (const [at, { effectiveFrom, text }] of rows.entries()) {
    const source = texts.find(({ id }) => id === text)
    if (source === undefined) throw new Error(`${where}: the text ${text} is not listed`)
    if (effectiveFrom < source.effectiveFrom) throw new Error(`${where}: it counts before ${text} is in force`)
    if (effectiveFrom === rows[at - 1]?.effectiveFrom) throw new Error(`${where}: it stands twice on ${effectiveFrom}`)
  }
  return rows
}
