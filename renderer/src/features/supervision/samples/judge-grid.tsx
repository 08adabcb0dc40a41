import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import classes from '../supervision.module.css'
import type { useChosen } from '../use-chosen'
import type { DrawnSample, DrawnVoucher } from './judge-page'

export type JudgeGridProps = { sample: DrawnSample; list: ReturnType<typeof useChosen<DrawnVoucher>> }

/** The vouchers in the order drawn with what they show and what was said of them; Space opens the voucher itself. */
export function JudgeGrid({ sample, list }: JudgeGridProps) {
  const say = useText().supervisionSamples.judge
  const [, navigate] = useLocation()
  const columns = useMemo(() => columnsOf(say), [say])
  const { right, problem, ask } = sample.judged
  const open = sample.vouchers.length - right - problem - ask
  return (
    <DataGrid
      ref={list.grid}
      id="supervision-sample"
      label={say.grid}
      columns={columns}
      rowCount={list.rows.length}
      getRow={(place) => list.rows[place]}
      active={list.place}
      onActive={(_, row) => row !== undefined && list.choose(String(row.voucherId))}
      onOpen={(row) => navigate(`/vouchers/${row.voucherId}`)}
      onKeyDown={(event, row) => {
        if (event.key !== ' ' || row === undefined) return
        event.preventDefault()
        navigate(`/vouchers/${row.voucherId}`)
      }}
      footLabel={say.counts(right, problem, ask, open)}
    />
  )
}

const icons = { right: 'check', problem: 'close', ask: 'warn' } as const

function columnsOf(say: Text['supervisionSamples']['judge']): GridColumn<DrawnVoucher>[] {
  const { column } = say
  const verdictWords = ({ verdict }: DrawnVoucher) => (verdict === null ? say.unseen : say[verdict])
  return [
    { key: 'place', title: column.place, kind: 'amount', width: 40, value: ({ place }) => place },
    { key: 'number', title: column.number, kind: 'code', width: 126, value: ({ number }) => number },
    { key: 'date', title: column.date, kind: 'date', width: 92, value: ({ date }) => date },
    { key: 'description', title: column.description, width: 100, grow: true, value: ({ description }) => description },
    {
      key: 'flags',
      title: column.flags,
      width: 120,
      value: ({ flags }) => flags.map(({ flag }) => say.flag[flag]).join(', '),
      render: ({ flags }) => (
        <span className={classes.flags} title={flags.map(({ why }) => why).join('\n')}>
          {flags.map(({ flag }) => (
            <Tag key={flag} tone="amber">
              {say.flag[flag]}
            </Tag>
          ))}
        </span>
      ),
    },
    { key: 'amount', title: column.amount, kind: 'amount', width: 104, value: ({ amount }) => amount },
    {
      key: 'verdict',
      title: column.verdict,
      width: 118,
      value: verdictWords,
      render: (row) => (
        <span className={classes.verdict} data-verdict={row.verdict ?? undefined}>
          {row.verdict === null ? null : <Icon name={icons[row.verdict]} small />}
          {verdictWords(row)}
        </span>
      ),
    },
  ]
}
