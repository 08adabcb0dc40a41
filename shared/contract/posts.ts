import { z } from 'zod'
import { GovernanceForm } from './books'
import {
  BodyOnChart,
  DaySigner,
  DeclaredGround,
  Key,
  Post,
  PostDue,
  PostEndCause,
  PostEntry,
  PostGround,
  PostHolding,
  PostKind,
  SigningAuthority,
  WaitingSeats,
  trimmed,
} from './post-parts'
import { command, query } from './procedure'
import { Fault } from './refusal'
import { Civil, ClientId } from './values'

const reads = ['posts', 'members', 'resolutions', 'charter', 'book'] as const
const Entries = z.object({
  entries: z.array(PostEntry).min(1).max(50),
  /** Kinds whose holders leave on the day the new ones begin, as a whole body does that is elected anew. */
  replaces: z.array(PostKind).default([]),
})

export const posts = {
  /** Every holding, newest first; of one kind or one member where asked. */
  list: query({ permission: 'book.read', affects: [...reads, 'people'] })
    .input(z.object({ on: Civil, kind: PostKind.nullish(), member: Key.nullish() }))
    .output(z.object({ posts: z.array(Post) })),
  /** The bodies on a day: seats, holders, terms, what is wrong. */
  chart: query({ permission: 'book.read', affects: reads })
    .input(z.object({ on: Civil }))
    .output(
      z.object({
        form: GovernanceForm,
        /** From when it has this form; null when it never changed. */
        formSince: Civil.nullable(),
        /** The resolution it was changed by; null when it never changed, or was put right as entered with the book. */
        formResolution: z.object({ resolutionId: z.string(), number: z.string() }).nullable(),
        bodies: z.array(BodyOnChart),
      }),
    ),
  /**
   * What the law and the charter say against giving posts, without giving them. At a nomination the bans of article 62 are warnings:
   * it bans holding, not standing (reading 6).
   */
  check: query({ permission: 'book.read', affects: reads })
    .input(Entries.extend({ occasion: z.enum(['nomination', 'appointment']) }))
    .output(
      z.object({
        faults: z.array(Fault),
        warnings: z.array(Fault),
        /** What the book would write, entry by entry. */
        proposed: z.array(
          z.object({
            name: z.string(),
            holding: PostHolding,
            termEndsOn: Civil.nullable(),
            /** The article for which it is a secret ballot (R24); '' where none is needed. */
            secretBallot: z.string(),
          }),
        ),
      }),
    ),
  appoint: command({ permission: 'post.change', affects: ['posts', 'settings', 'book'] })
    .input(Entries.extend({ id: ClientId }))
    .output(z.object({ postIds: z.array(z.string()) })),
  /** Gives the posts that an election of a meeting gave: the effect 'electToPosts' of a signed resolution, by its ordinal. */
  appointElected: command({ permission: 'post.change', affects: ['posts', 'settings', 'book', 'resolutions'] })
    .input(z.object({ id: ClientId, resolutionId: Key, ordinal: z.int().min(1) }))
    /** `leftOut`: elected who are family of one with more votes, and so are given no seat (reading 5). */
    .output(z.object({ postIds: z.array(z.string()), leftOut: z.array(z.string()) })),
  /** Elections of signed resolutions whose posts nobody has been given yet. */
  waiting: query({ permission: 'book.read', affects: ['posts', 'resolutions', 'members'] })
    .input(z.object({}))
    .output(z.object({ waiting: z.array(WaitingSeats) })),
  end: command({ permission: 'post.change', affects: ['posts', 'settings', 'book'] })
    .input(
      z.object({
        id: ClientId,
        postId: Key,
        /** The first day it is no longer held. */
        endedOn: Civil,
        cause: PostEndCause,
        resolutionId: Key.nullish(),
        note: trimmed(500).default(''),
      }),
    )
    .output(z.object({})),
  signersOn: query({ permission: 'book.read', affects: reads })
    .input(z.object({ date: Civil }))
    .output(z.object({ signers: z.array(DaySigner) })),
  authorities: query({ permission: 'book.read', affects: ['posts'] })
    .input(z.object({}))
    .output(z.object({ authorities: z.array(SigningAuthority) })),
  /** A written right to sign for the holder of a post, from a day to a day. */
  authorise: command({ permission: 'post.change', affects: ['posts'] })
    .input(
      z.object({
        id: ClientId,
        giver: Key,
        member: Key.nullable(),
        name: trimmed(200).default(''),
        scope: trimmed(300),
        paper: trimmed(200),
        fromDate: Civil,
        toDate: Civil,
      }),
    )
    .output(z.object({})),
  withdrawAuthority: command({ permission: 'post.change', affects: ['posts'] })
    .input(z.object({ id: ClientId, authorityId: Key, withdrawnOn: Civil }))
    .output(z.object({})),
  /** Declared grounds of article 62.4; only for those who give posts: some speak of crimes. */
  grounds: query({ permission: 'post.change', affects: ['posts'] })
    .input(z.object({}))
    .output(z.object({ grounds: z.array(DeclaredGround) })),
  declareGround: command({ permission: 'post.change', affects: ['posts'] })
    .input(
      z.object({
        id: ClientId,
        member: Key.nullable(),
        name: trimmed(200).default(''),
        ground: PostGround,
        fromDate: Civil,
        note: trimmed(500).default(''),
      }),
    )
    .output(z.object({})),
  endGround: command({ permission: 'post.change', affects: ['posts'] })
    .input(z.object({ id: ClientId, groundId: Key, toDate: Civil }))
    .output(z.object({})),
  /**
   * Full or simplified form from a day on: by a resolution of the general meeting with the special majority (articles 61.2.c, 64.6, 70.6).
   * What the form was before this book began may be put right without one.
   */
  changeForm: command({ permission: 'post.change', affects: ['posts', 'book', 'charter', 'settings'] })
    .input(z.object({ id: ClientId, form: GovernanceForm, fromDate: Civil, resolutionId: Key.nullish() }))
    .output(z.object({})),
  /** What is due of posts on a day, the most urgent first. */
  due: query({ permission: 'book.read', affects: reads })
    .input(z.object({ on: Civil }))
    .output(z.object({ due: z.array(PostDue) })),
}
