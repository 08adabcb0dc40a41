import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { useToday } from '../../ui/use-today'

/** The fiscal year one looks at: the last closed one, else the one before this year, until another is chosen. */
export function useYear() {
  const say = useText().supervisionPrivate.appraisal
  const today = useToday()
  const periods = useQuery(api.periods.list.queryOptions({ input: {} }))
  const [chosen, setChosen] = useState<number | null>(null)
  const years = periods.data?.years.map((one) => one.year) ?? []
  const closed = periods.data?.years.filter((one) => one.closed).map((one) => one.year) ?? []
  const year = chosen ?? closed.at(-1) ?? years[0] ?? Number(today.slice(0, 4)) - 1
  const select = (
    <NativeSelect
      aria-label={say.year}
      value={String(year)}
      data={(years.includes(year) ? years : [...years, year]).map((one) => ({
        value: String(one),
        label: `${say.year} ${one}`,
      }))}
      onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
    />
  )
  return { year, isRead: periods.data !== undefined, select }
}
