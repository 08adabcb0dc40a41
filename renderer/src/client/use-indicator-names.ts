import { useQuery } from '@tanstack/react-query'
import { api } from './client'

/** What an indicator is called, by its code; the code itself where the book does not know it, or while the names are being read. */
export function useIndicatorNames(): (code: string) => string {
  const { data } = useQuery(api.indicators.names.queryOptions({ input: {} }))
  const names = new Map(data?.indicators.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}
