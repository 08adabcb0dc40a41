import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../../text/text'

/** One part of the place, reached by a link under its title. */
export type AllianceTab = {
  /** The second word of its path, '/alliance/<id>'; what follows is its own. */
  id: string
  label: (text: Text) => string
  /** Its key inside the place: 'Alt 1'. */
  keys: string
  /** Loaded when it is first opened. It fills the place under the links and has no title of its own. */
  Page: LazyExoticComponent<ComponentType>
  /** Shown only to those who may do this. */
  when?: Permission
}

/** The parts of the place in the order of its links; the first stands at the place's own path. One entry a part. */
export const tabs: readonly AllianceTab[] = [
  {
    id: 'indicators',
    label: (text) => text.alliance.tab.indicators,
    keys: 'Alt 1',
    Page: lazy(() => import('./indicators/indicators-page').then((file) => ({ default: file.IndicatorsPage }))),
  },
  {
    id: 'health',
    label: (text) => text.lawHealth.tab,
    keys: 'Alt 2',
    Page: lazy(() => import('./health/health-page').then((file) => ({ default: file.HealthPage }))),
  },
  {
    id: 'reports',
    label: (text) => text.periodicReports.tab,
    keys: 'Alt 3',
    Page: lazy(() => import('./reports/reports-page').then((file) => ({ default: file.ReportsPage }))),
  },
  {
    id: 'exchange',
    label: (text) => text.alliance.tab.exchange,
    keys: 'Alt 4',
    Page: lazy(() => import('./exchange/exchange-page').then((file) => ({ default: file.ExchangePage }))),
  },
]
