import type { Guide, GuideStep } from '@shared/contract/supervision/guide'
import type { GuideForm, ItemRow } from '@shared/contract/supervision/guide-draft'
import { denominations, type InspectionEntry } from '@shared/contract/supervision/inspections'
import type { CivilDate } from '@shared/domain/civil-date'

export const emptyItem: ItemRow = { name: '', unit: '', paper: '', found: '', note: '' }

/** A guided inspection as it begins on a day. */
export function startOfGuide(today: CivilDate, of: Pick<GuideForm, 'drawId' | 'planItemId'>): GuideForm {
  return {
    at: 0,
    answers: {},
    account: '1111',
    notes: {},
    other: null,
    explanation: '',
    items: [emptyItem],
    ...of,
    title: '',
    heldOn: today,
    place: '',
    first: '',
    second: '',
    counterpart: '',
    post: '',
    witness: '',
    witnessPost: '',
    conclusion: '',
  }
}

/** A figure with at most three decimals as it is typed here, '1.234,5' or '1234.5'; null for what is none. */
export function readFigure(typed: string): number | null {
  const text = typed.trim()
  const plain = text.includes(',') ? text.replace(/\./g, '').replace(',', '.') : text.replace(/\.(?=\d{3}(\D|$))/g, '')
  return /^\d{1,12}(\.\d{1,3})?$/.test(plain) ? Number(plain) : null
}

/** The notes that were counted, largest first; what cannot be read counts as none. */
export function countedNotes(notes: GuideForm['notes']): { denomination: number; count: number }[] {
  return denominations.flatMap((denomination) => {
    const count = Number(notes[denomination] ?? '')
    return Number.isInteger(count) && count > 0 ? [{ denomination, count }] : []
  })
}

/** What the counted money comes to, đồng. */
export function countedSum({ notes, other }: GuideForm): number {
  return countedNotes(notes).reduce((sum, { denomination, count }) => sum + denomination * count, other ?? 0)
}

/** Rows with a name and both figures. */
export function filledItems(items: readonly ItemRow[]): InspectionEntry['items'] {
  return items.flatMap(({ name, unit, paper, found, note }) => {
    const [onPaper, inFact] = [readFigure(paper), readFigure(found)]
    return name.trim() === '' || onPaper === null || inFact === null
      ? []
      : [{ name, unit, paper: onPaper, found: inFact, note }]
  })
}

/** Whether a step is answered: a check has an answer, and words where it is a problem. */
export function isStepDone(form: GuideForm, step: GuideStep): boolean {
  if (step.kind === 'cashCount') return countedSum(form) > 0 || Object.keys(form.notes).length > 0
  if (step.kind === 'items') return filledItems(form.items).length > 0
  if (step.kind === 'sample') return form.drawId !== null
  const given = form.answers[step.id]
  return given?.answer === 'no' ? given.note.trim() !== '' : given !== undefined && given.answer !== null
}

/** Whether nothing was typed yet that would be worth keeping; where one stands and the day do not count. */
export function isUntouched(form: GuideForm): boolean {
  const { items, title, place, first, second, counterpart, post, witness, witnessPost, conclusion, explanation } = form
  const typed = [title, place, first, second, counterpart, post, witness, witnessPost, conclusion, explanation]
  return (
    Object.keys(form.answers).length === 0 &&
    Object.keys(form.notes).length === 0 &&
    form.other === null &&
    [...typed, ...items.flatMap((row) => Object.values(row))].every((text) => text === '')
  )
}

/** How many checks are a problem so far. */
export function problemsSoFar(form: GuideForm, guide: Guide): number {
  return guide.steps.filter(({ id }) => form.answers[id]?.answer === 'no').length
}

/** What the core is asked to make a record of; null while the day is not readable. */
export function entryOf(form: GuideForm, guide: Guide): InspectionEntry | null {
  if (form.heldOn === null) return null
  const has = (kind: GuideStep['kind']) => guide.steps.some((step) => step.kind === kind)
  const { account, notes, other, explanation } = form
  return {
    kind: guide.kind,
    title: form.title,
    heldOn: form.heldOn,
    place: form.place,
    supervisors: [form.first, form.second],
    counterparts: [
      { name: form.counterpart, post: form.post },
      { name: form.witness, post: form.witnessPost },
    ],
    planItemId: form.planItemId,
    drawId: form.drawId,
    answers: guide.steps.flatMap(({ id }) => {
      const given = form.answers[id]
      return given === undefined || given.answer === null ? [] : [{ step: id, answer: given.answer, note: given.note }]
    }),
    cash: has('cashCount') ? { account, notes: countedNotes(notes), other: other ?? 0, explanation } : null,
    items: has('items') ? filledItems(form.items) : [],
    conclusion: form.conclusion,
  }
}
