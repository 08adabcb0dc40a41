import { useQuery } from '@tanstack/react-query'
import { useActionHost } from '../../../actions/actions-context'
import { api } from '../../../client/client'

/** One's own inspections that are being typed, the latest first; nothing while they are read, and for who does not inspect. */
export function useGuideDrafts() {
  const { context } = useActionHost()
  const enabled = context.can('supervision.inspect')
  return useQuery({ ...api.supervision.guideDrafts.queryOptions({ input: {} }), enabled }).data ?? []
}
