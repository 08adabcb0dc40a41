import { z } from 'zod'
import { MemberType } from './members'
import { query } from './procedure'
import { Civil, Month } from './values'

/** What the members of a day are counted by. */
export const memberDimensions = ['type', 'stage', 'legalForm', 'sex', 'age', 'ethnicity', 'hamlet'] as const
export const MemberDimension = z.enum(memberDimensions)
export type MemberDimension = z.infer<typeof MemberDimension>

/** Ages in whole years on the last day; who is no person, or whose birth is unknown, stands apart. */
export const ageBands = ['under35', '35to44', '45to54', '55to64', '65up'] as const

/** Single figures of the register that reports to the alliance and the commune ask for. */
export const memberIndicators = [
  'members',
  'official',
  'contributing',
  'nonContributing',
  'officialWomen',
  'women',
  'ethnicMinority',
  'under35',
  'individuals',
  'inHouseholds',
  'organisations',
  'usesServices',
  'contributesLabour',
  'withCapital',
  'joined',
  'left',
] as const
export const MemberIndicator = z.enum(memberIndicators)
export type MemberIndicator = z.infer<typeof MemberIndicator>

/** A figure whose members can be opened. */
export const MemberFigure = z.discriminatedUnion('of', [
  z.object({ of: z.literal('group'), dimension: MemberDimension, key: z.string().max(300) }),
  z.object({ of: z.literal('indicator'), indicator: MemberIndicator }),
  z.object({ of: z.literal('month'), month: Month, side: z.enum(['joined', 'left']) }),
  z.object({ of: z.literal('movement'), type: MemberType, side: z.enum(['joined', 'left']) }),
  z.object({ of: z.literal('cause'), cause: z.string().max(50) }),
])
export type MemberFigure = z.infer<typeof MemberFigure>

/** Members of one kind in a period: at the start, in, out, of another kind since, at the end; with their capital on the last day. */
export const MemberMovement = z.object({
  type: MemberType,
  start: z.int(),
  joined: z.int(),
  left: z.int(),
  changed: z.int(),
  end: z.int(),
  pledged: z.int(),
  paid: z.int(),
})

export const MemberFigures = z.object({
  from: Civil,
  to: Civil,
  indicators: z.record(MemberIndicator, z.int()),
  /** The number of households that members name, or are. */
  households: z.int(),
  groups: z.array(
    z.object({ dimension: MemberDimension, rows: z.array(z.object({ key: z.string(), count: z.int() })) }),
  ),
  movements: z.array(MemberMovement),
  months: z.array(z.object({ month: Month, joined: z.int(), left: z.int() })),
  /** Why memberships ended in the period, by the causes of article 33; '' where none is recorded. */
  causes: z.array(z.object({ cause: z.string(), count: z.int() })),
  /** Capital on the last day, in đồng; the average is of the members who have paid any, rounded half up. */
  capital: z.object({
    pledged: z.int(),
    paid: z.int(),
    average: z.int(),
    /** The ten largest shares, each in hundredths of a percent of what is paid. */
    largest: z.array(z.object({ code: z.string(), name: z.string(), paid: z.int(), share: z.int() })),
  }),
})
export type MemberFigures = z.infer<typeof MemberFigures>

const Period = z.object({ from: Civil, to: Civil })

export const memberFigures = {
  /** The figures of members in a period; what stands is of its last day, as the register and 4111 stood then. */
  read: query({ permission: 'member.read', affects: ['members', 'capital', 'parties', 'vouchers'] })
    .input(Period)
    .output(MemberFigures),
  /** The members behind one figure, by code. */
  people: query({ permission: 'member.read', affects: ['members', 'capital', 'parties', 'vouchers'] })
    .input(Period.extend({ figure: MemberFigure }))
    .output(
      z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          type: MemberType,
          joinedOn: z.string().nullable(),
          leftOn: z.string().nullable(),
          paid: z.int(),
        }),
      ),
    ),
}
