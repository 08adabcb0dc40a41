import { z } from 'zod'
import { ClientId } from '../values'
import { hubCommand, hubQuery } from './procedure'

/** What an alliance is: the head of its papers, and whom packets are for. */
export const AllianceProfile = z.object({
  name: z.string().trim().min(1).max(200),
  taxCode: z.string().trim().max(20),
  address: z.string().trim().max(300),
  /** The place over a paper's date: 'Nghệ An'. */
  place: z.string().trim().max(100),
  /** Who signs its papers, and as what. */
  representative: z.string().trim().max(100),
  post: z.string().trim().max(100),
  /** After the number of a paper: 'LMHTX' makes '12/TN-LMHTX'. */
  numberSign: z.string().trim().max(30),
  /** Where packets may be sent over HTTPS; '' where there is no line. */
  lineAddress: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
})
export type AllianceProfile = z.infer<typeof AllianceProfile>

/** The alliance itself, and what was done in its store. */
export const alliance = {
  info: hubQuery({ permission: 'hub.read', affects: ['settings', 'cooperatives', 'reports'] })
    .input(z.object({}))
    .output(
      z.object({
        profile: AllianceProfile,
        /** Where the store is: a file, or an address without its password. */
        store: z.string(),
        dialect: z.enum(['sqlite', 'postgres']),
        cooperatives: z.int(),
        reports: z.int(),
      }),
    ),
  save: hubCommand({ permission: 'hub.configure', affects: ['settings', 'session'] })
    .input(z.object({ id: ClientId, profile: AllianceProfile }))
    .output(z.object({})),
  /** Newest first; `before` is the sequence of the last row seen. */
  history: hubQuery({ permission: 'hub.read', affects: ['history'] })
    .input(z.object({ before: z.int().nullable().default(null), limit: z.int().min(1).max(500).default(100) }))
    .output(
      z.object({
        rows: z.array(
          z.object({
            sequence: z.int(),
            at: z.string(),
            userName: z.string(),
            procedure: z.string(),
            summary: z.string(),
          }),
        ),
      }),
    ),
}
