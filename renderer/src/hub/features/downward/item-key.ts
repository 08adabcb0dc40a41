import { foldText } from '@shared/domain/text-fold'

const LONGEST = 40

/** A name for the code from one for people, with an ending that keeps two of the same title apart: 'hop-thang-7-k3x9'. */
export function itemKey(title: string, ending: string): string {
  const words = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return words === '' ? ending : `${words}-${ending}`
}

/** Four letters and figures that are hardly met twice. */
export function newEnding(): string {
  return crypto.randomUUID().slice(0, 4)
}
