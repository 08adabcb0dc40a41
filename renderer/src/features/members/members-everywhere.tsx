import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { usePaletteProviders } from '../../actions/actions-context'
import type { PaletteProvider } from '../../actions/palette-list'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { memberPath } from './member-path'

/** Members shown under one query. */
const SHOWN = 8

/** Members in the palette, from every place: by name, code, any part of an identity number or a phone. Draws nothing. */
export function MembersEverywhere() {
  const text = useText()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const provider = useMemo(
    (): PaletteProvider => ({
      id: 'members',
      order: -3,
      group: text.members.title,
      find: async (query) => {
        const input = { search: query, limit: SHOWN }
        const { rows } = await client.fetchQuery(api.members.list.queryOptions({ input }))
        return rows.map(({ code, name, type, hamlet }) => ({
          id: code,
          title: name,
          code,
          detail: [text.members.type[type], hamlet].filter((part) => part !== '').join(' · '),
          icon: 'people',
          perform: () => navigate(memberPath(code)),
        }))
      },
    }),
    [text, client, navigate],
  )
  usePaletteProviders([provider])
  return null
}
