import { type NewsRow, newsKinds } from '@shared/contract/alliance-exchange'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { Chip, ChipRow } from '../../../ui/chip'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { momentText } from '../../../ui/moment-text'
import { SearchField } from '../../../ui/search-field'
import { Gap } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import type { Exchange } from './use-exchange'
import classes from './exchange.module.css'

/** The kinds of news as chips, and the search. */
export function NewsFilters({ exchange }: { exchange: Exchange }) {
  const say = useText().allianceExchange
  const { kind, setKind, setAt } = exchange
  const choose = (one: typeof kind) => {
    setKind(one)
    setAt(0)
  }
  return (
    <div className={classes.filters}>
      <ChipRow label={say.news.kind}>
        {newsKinds
          .filter((one) => exchange.newsKinds.has(one))
          .map((one) =>
            kind === one ? (
              <Chip key={one} name="" value={say.newsKind[one]} onRemove={() => choose(null)} />
            ) : (
              <Chip key={one} name={say.newsKind[one]} onSwitch={() => choose(one)} />
            ),
          )}
      </ChipRow>
      <Gap />
      <SearchField
        label={say.news.search}
        value={exchange.search}
        onChange={exchange.setSearch}
        onRows={() => exchange.grid.current?.focus()}
      />
    </div>
  )
}

/** What the alliance sent down, unread in bold. */
export function NewsGrid({ exchange }: { exchange: Exchange }) {
  const say = useText().allianceExchange
  const { news, grid, at, setAt } = exchange
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="alliance news"
      label={say.part.news}
      columns={columns}
      rowCount={news.length}
      getRow={(row) => news[row]}
      active={at}
      onActive={setAt}
      footLabel={say.news.count(formatDong(news.length))}
      empty={
        <EmptyState icon="letter" title={say.empty.news}>
          {say.empty.newsWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['allianceExchange']): GridColumn<NewsRow>[] {
  return [
    {
      key: 'title',
      title: say.news.title,
      width: 320,
      grow: true,
      fixed: true,
      value: ({ title }) => title,
      render: ({ title, isRead }) => (isRead ? title : <b>{title}</b>),
    },
    { key: 'kind', title: say.news.kind, width: 130, value: ({ kind }) => say.newsKind[kind] },
    { key: 'day', title: say.news.day, kind: 'date', width: 104, value: ({ day }) => day ?? '' },
    {
      key: 'unread',
      title: '',
      width: 100,
      value: ({ isRead }) => (isRead ? '' : say.news.unread),
      render: ({ isRead }) => (isRead ? null : <Tag tone="amber">{say.news.unread}</Tag>),
    },
    { key: 'received', title: say.news.received, width: 156, value: ({ receivedAt }) => momentText(receivedAt) },
  ]
}
