import type { Guide, GuideStep } from '@shared/contract/supervision/guide'
import { type Answer, denominations, type InspectionEntry } from '@shared/contract/supervision/inspections'
import type { CivilDate } from '@shared/domain/civil-date'

/** A row of things that are looked at; figures as they are typed. */
export type ItemRow = { name: string; unit: string; paper: string; found: string; note: string }

/** What is typed in a guided inspection until its record is made. */
export type GuideForm = {
  /** 0 is the preparation, then the steps, then the end. */
  at: number
  answers: Readonly<Record<string, { answer: Answer | null; note: string }>>
  account: string
  notes: Readonly<Record<string, string>>
  other: number | null
  explanation: string
  items: readonly ItemRow[]
  drawId: string | null
  title: string
  heldOn: CivilDate | null
  place: string
  first: string
  second: string
  counterpart: string
  post: string
  witness: string
  witnessPost: string
  conclusion: string
}

export const emptyItem: ItemRow = { name: '', unit: '', paper: '', found: '', note: '' }

/** A guided inspection as it begins on a day. */
export function startOfGuide(today: CivilDate, drawId: string | null): GuideForm {
  return {
    at: 0,
    answers: {},
    account: '1111',
    notes: {},
    other: null,
    explanation: '',
    items: [emptyItem],
    drawId,
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

/** How many checks are a problem so far. */
export function problemsSoFar(form: GuideForm, guide: Guide): number {
  return guide.steps.filter(({ id }) => form.answers[id]?.answer === 'no').length
}

/** What the core is asked to make a record of; null while the day is not readable. */
export function entryOf(form: GuideForm, guide: Guide, planItemId: string | null): InspectionEntry | null {
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
    planItemId,
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
