import { NativeSelect } from '@mantine/core'
import { fiscalYearOf } from '@shared/domain/period'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { useWorkPeriod } from '../../../ui/work-period'
import { AgreementsView } from './agreements-view'
import { CatalogView } from './catalog-view'
import { PayView } from './pay-view'
import { TabLinks } from '../../../ui/tab-links'
import classes from './services.module.css'
import { SummaryView } from './summary-view'

const PATH = '/members/services'

/** The parts of the tab in their order, with the key that leads to each; the first stands at the tab's own path. */
const views = [
  { id: 'summary', path: PATH, keys: 'Alt S', View: SummaryView },
  { id: 'agreements', path: `${PATH}/agreements`, keys: 'Alt A', View: AgreementsView },
  { id: 'pay', path: `${PATH}/pay`, keys: 'Alt P', View: PayView },
  { id: 'catalog', path: `${PATH}/catalog`, keys: 'Alt K', View: CatalogView },
] as const

/** Services and labour of a fiscal year: who used what, the agreements behind it, pay entered by hand, and the list of services. */
export function ServicesPage() {
  const say = useText().memberServices
  const [path, navigate] = useLocation()
  const { period, calendar, firstDay, today } = useWorkPeriod()
  const [year, setYear] = useState(() => fiscalYearOf(period.to, calendar.startMonth))
  const first = fiscalYearOf(firstDay, calendar.startMonth)
  const last = Math.max(fiscalYearOf(today, calendar.startMonth), first, year)
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
  const current = views.find((view) => view.path === path) ?? views[0]
  const { View } = current
  useActions(
    views.map((view): Action => ({
      id: `members.services.${view.id}`,
      place: 'members',
      label: `${say.tab}: ${say.view[view.id]}`,
      keys: view.keys,
      perform: () => navigate(view.path),
    })),
  )
  return (
    <View
      key={current.id}
      year={year}
      bar={
        <>
          <TabLinks
            label={say.views}
            links={views.map(({ id, keys, path }) => ({ id, label: say.view[id], keys, path }))}
            current={current.id}
            onGo={({ path }) => navigate(path)}
          />
          {current.id === 'agreements' || current.id === 'catalog' ? null : (
            <NativeSelect
              className={classes.year}
              aria-label={say.year}
              data={years}
              value={String(year)}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            />
          )}
        </>
      }
    />
  )
}
