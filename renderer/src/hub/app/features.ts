import { lazy } from 'react'
import type { HubFeature } from './feature'

const BoardPage = lazy(() => import('../features/board/board-page').then((file) => ({ default: file.BoardPage })))

/** The alliance's places in the order of the rail; the first is where a session begins. A new place is one row. */
export const hubFeatures: readonly HubFeature[] = [
  { place: 'board', needs: 'hub.read', path: '/', icon: 'chart', Page: BoardPage },
]
