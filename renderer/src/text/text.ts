import { createContext, useContext } from 'react'
import { vi } from './vi'

/** The shape of a language: the keys of Vietnamese, any words. */
type Wording<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Wording<T[Key]> }

/** All visible words of the page, grouped by place. A second language is another value of this type. */
export type Text = Wording<typeof vi>

const TextContext = createContext<Text>(vi)

/** Gives the page its language: `<TextProvider value={vi}>`; without it the page speaks Vietnamese. */
export const TextProvider = TextContext.Provider

/** The words of the language in use. */
export function useText(): Text {
  return useContext(TextContext)
}
