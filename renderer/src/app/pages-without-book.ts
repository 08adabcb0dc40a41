import type { ComponentType } from 'react'
import type { Unusable } from '../client/failure'
import { StartPage } from '../features/start/start-page'
import { UnusablePage } from '../features/start/unusable-page'

/** Pages outside an open book: where one is chosen or made, and what stands when a book cannot be used. */
export const pagesWithoutBook: { start?: ComponentType; unusable?: ComponentType<{ problem: Unusable }> } = {
  start: StartPage,
  unusable: UnusablePage,
}
