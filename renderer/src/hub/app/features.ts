import { lazy } from 'react'
import { RegisterEverywhere } from '../features/register/register-everywhere'
import type { HubFeature } from './feature'

const BoardPage = lazy(() => import('../features/board/board-page').then((file) => ({ default: file.BoardPage })))
const IntakePage = lazy(() => import('../features/intake/intake-page').then((file) => ({ default: file.IntakePage })))
const RegisterPage = lazy(() =>
  import('../features/register/register-page').then((file) => ({ default: file.RegisterPage })),
)
const DownwardPage = lazy(() =>
  import('../features/downward/downward-page').then((file) => ({ default: file.DownwardPage })),
)
const RollUpPage = lazy(() => import('../features/rollup/rollup-page').then((file) => ({ default: file.RollUpPage })))
const HubSettingsPage = lazy(() =>
  import('../features/settings/hub-settings-page').then((file) => ({ default: file.HubSettingsPage })),
)

/** The alliance's places in the order of the rail; the first is where a session begins. A new place is one row. */
export const hubFeatures: readonly HubFeature[] = [
  { place: 'board', needs: 'hub.read', path: '/board', icon: 'chart', keys: 'Alt 1', Page: BoardPage },
  { place: 'intake', needs: 'hub.record', path: '/intake', icon: 'import', keys: 'Alt 2', Page: IntakePage },
  {
    place: 'register',
    needs: 'hub.read',
    path: '/register',
    icon: 'people',
    keys: 'Alt 3',
    Page: RegisterPage,
    Everywhere: RegisterEverywhere,
  },
  { place: 'downward', needs: 'hub.read', path: '/downward', icon: 'send', keys: 'Alt 4', Page: DownwardPage },
  { place: 'rollup', needs: 'hub.read', path: '/rollup', icon: 'book', keys: 'Alt 5', Page: RollUpPage },
  { place: 'settings', needs: 'hub.read', path: '/settings', icon: 'settings', keys: 'Alt 9', Page: HubSettingsPage },
]
