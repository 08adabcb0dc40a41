import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../client/client'

/** The members to choose from in a form, as parties; the same array while they are the same. */
export function useMembers() {
  const { data } = useQuery(api.parties.list.queryOptions({ input: {} }))
  return useMemo(() => (data ?? []).filter(({ kind }) => kind === 'member'), [data])
}
