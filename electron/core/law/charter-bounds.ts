import type { GovernanceForm } from '@shared/contract/books'
import type { CharterField, CharterUnit, CharterValues } from '@shared/contract/charter'
import type { CharterBound, CharterItems } from './charter-items'
import type { LawFigures } from './law-figures'

/** The law against which a charter is judged on a day: what it says to each field, its figures that day, and the form of governance. */
export type CharterLaw = { items: CharterItems; figures: LawFigures; form: GovernanceForm }

/** A field whose value the law refuses or warns of: which bound it breaks, the bound's figure where it has one. */
export type CharterBreach = {
  field: CharterField
  title: string
  unit: CharterUnit
  value: string | number | boolean
  bound: CharterBound
  limit: number | null
  level: 'refused' | 'warned'
}

/**
 * What the law refuses or warns of in a charter (Law 17/2023/QH15 article 40: its content must not be against the law), field by field in
 * the order of the items. `values` is the whole charter, since one field may stand against another. Percentages have at most two
 * decimals and are compared in hundredths, exactly.
 */
export function charterBreaches(values: CharterValues, law: CharterLaw): CharterBreach[] {
  return law.items.flatMap(({ fields }) =>
    fields.flatMap(({ field, titleVi, unit, bounds }) =>
      bounds.flatMap((bound) =>
        breaks(bound, field, values, law)
          ? [
              {
                field,
                title: titleVi,
                unit,
                value: values[field],
                bound,
                limit: 'figure' in bound ? law.figures[bound.figure] : null,
                level: bound.level === 'warn' ? ('warned' as const) : ('refused' as const),
              },
            ]
          : [],
      ),
    ),
  )
}

function breaks(
  bound: CharterBound,
  field: CharterField,
  values: CharterValues,
  { figures, form }: CharterLaw,
): boolean {
  const value = values[field]
  const amount = hundredths(value)
  switch (bound.kind) {
    case 'atLeast':
      return applies(bound.form, form) && amount < hundredths(figures[bound.figure])
    case 'atMost':
      if (!applies(bound.form, form)) return false
      return amount > hundredths(figures[bound.figure]) || (bound.zeroIsNever === true && amount === 0)
    case 'set':
      return amount === 0
    case 'someOf':
      return bound.fields.every((other) => hundredths(values[other]) === 0)
    case 'fullForm':
      return value === true && form !== 'full'
    case 'supervisors':
      return value === true && values.supervisoryBoardSize < figures[bound.figure]
    case 'off':
      return value === true
  }
}

/** Whether a bound counts in this form of governance; one without a form counts in both. */
export function applies(bound: GovernanceForm | undefined, form: GovernanceForm): boolean {
  return bound === undefined || bound === form
}

/** A number of at most two decimals as a whole number of hundredths; 0 for what is no number. */
function hundredths(value: string | number | boolean): number {
  return typeof value === 'number' ? Math.round(value * 100) : 0
}
