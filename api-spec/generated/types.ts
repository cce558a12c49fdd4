/* Generated from the contract (npm run generate); do not edit. */
export interface paths {
    "/v1/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connections of the organization
         * @description Every connection that the caller may see, by the counterpart's name. A session for one connection sees that one.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * One connection
         * @description Its type, both organizations, and the viewer's seat, sections and actions in it.
         */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * What was done in a connection
         * @description Every successful change, newest first: who did it (and whose key minted their session, if another's), when, to what,
         *     and how it stood before and after. A replay leaves no row. Needs `activity:read`.
         */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/billing-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * Every charge, payment and credit of a connection
         * @description By date, newest first. Needs `billing:read`.
         */
        get: operations["listBillingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * List the invoices of a connection
         * @description Needs `billing:read`. Drafts are seen by the issuer alone.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description An invoice of this connection.
                 * @example inv_1
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * One invoice, line by line
         * @description Every charge, payment and credit in order with a running sum: charges − payments − credits = amount due. Needs
         *     `billing:read`.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/invoices/{invoice_id}/credit-applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description An invoice of this connection.
                 * @example inv_1
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an invoice with credit
         * @description The payer applies credit of this connection's wallet to one of its open invoices, all or a part of what is due. Needs
         *     `wallet:write` on the payer's side. An invoice of another connection is `not_found`, since nothing moves between
         *     connections. More than the balance is `insufficient_credit`; a paid or void invoice is `invoice_not_open`; more than
         *     is due is `validation_failed` at `/amount/amount`. In a session that another organization minted it answers
         *     `step_up_required` until Revampd itself has verified the person.
         */
        post: operations["applyCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/invoices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * What is due in a connection
         * @description Due, overdue and credit, each as one figure. Needs `billing:read`.
         */
        get: operations["getInvoiceSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * The people of a connection
         * @description The users of both its organizations, by name.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * The wallet of a connection
         * @description Balance, what its credit can be spent on, what the viewer may do, and the first page of its history: one call
         *     shows a wallet. Needs `billing:read`.
         */
        get: operations["getWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/wallet/entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * The history of a wallet
         * @description The ledger of the connection, newest first. Needs `billing:read`.
         */
        get: operations["listWalletEntries"];
        put?: never;
        /**
         * Grant credit, or adjust a wallet
         * @description The issuer gives credit, or corrects the balance with a reason that the payer reads. Needs `wallet:write` on the
         *     issuer's side. An adjustment that would make the balance negative is `insufficient_credit`.
         */
        post: operations["createWalletEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/wallet/entries/{entry_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description A ledger entry of this connection.
                 * @example wle_1
                 */
                entry_id: components["parameters"]["EntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an application of credit back
         * @description The issuer takes an application back, whole and once: the credit returns to the wallet, and the invoice is owed again
         *     by that amount. Needs `wallet:write` on the issuer's side. An entry that is no application of this connection is
         *     `not_found`; one that was already given back, or that was applied to a void invoice, is `invoice_not_open`.
         */
        post: operations["reverseCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every change, as it happens
         * @description A stream of server-sent events (WHATWG HTML, 9.2) with every change that the session may see, and no other. Each
         *     has an `id`, its `type` as `event`, and its object as one line of JSON as `data`. A comment comes every 15 seconds,
         *     so that a broken connection is noticed. With `Last-Event-ID`, which may be any answer's `Event-Id`, the stream goes
         *     on behind it without a gap. Where the log no longer reaches back that far it begins with `reset`: read anew. The
         *     stream ends with the session; a new token goes on from the last id.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the session is for and what it may do
         * @description The viewer, their organization, the connection, permissions, expiry and assurance of the session that asks.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * End this session
         * @description Ends the session that asks. Its token is `session_revoked` from then on.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the person a code
         * @description Revampd sends the person of this session a six-digit code. A new one takes the place of the one before.
         */
        post: operations["createChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/challenges/{challenge_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A challenge of this session.
                 * @example chl_1
                 */
                challenge_id: components["parameters"]["ChallengeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer with the code
         * @description Raises the session to `elevated` for ten minutes. A wrong code is `validation_failed` at `/code`; after five wrong
         *     ones, or when its time is up, the challenge is `not_found` and a new one is needed.
         */
        post: operations["answerChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mint a session for one person
         * @description Called by the partner's server with its secret key, after its own login has decided who the person is. The answer
         *     goes to the page as it is. A user of another organization, or a connection that the user has no part in, is
         *     `not_found`; permissions wider than the role are refused, never narrowed silently.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions of a user
         * @description Ends at once every session of a user of this organization, whoever minted it. A Partner's key also ends those that
         *     it minted for its Sub-Orgs' users, and no others of theirs. Any other user is `not_found`.
         */
        post: operations["revokeSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Action: "start" | "change" | "cancel" | "resume" | "propose" | "end_at_period_end" | "add" | "remove" | "approve" | "reject" | "create" | "withdraw" | "submit" | "submit_on_behalf" | "reply" | "react" | "close" | "reopen" | "assign" | "set_status" | "set_priority" | "escalate" | "return" | "apply_credit" | "pay_elsewhere" | "record_payment" | "void" | "grant_credit" | "adjust" | "reverse_application" | "credit" | "split" | "read_marks" | "decide";
        /**
         * @description What was done. New ones may come.
         * @enum {string}
         */
        ActivityAction: "credit_granted" | "wallet_adjusted" | "credit_applied" | "credit_reversed" | "payment_recorded" | "invoice_voided";
        /** @description One change. It is never altered or deleted. */
        ActivityEntry: {
            action: components["schemas"]["ActivityAction"];
            /** @description Who did it; null where the platform did by itself. */
            actor: components["schemas"]["Actor"] | null;
            after: components["schemas"]["ActivityState"];
            at: components["schemas"]["Timestamp"];
            before: components["schemas"]["ActivityState"];
            connection_id: string;
            id: string;
            object: components["schemas"]["ActivityObject"];
            /** @description Why, where it was said. */
            reason: components["schemas"]["Text"] | null;
        };
        /** @description What it was done to. */
        ActivityObject: {
            /** @description The invoice, or the connection of the wallet. */
            id: string;
            label: components["schemas"]["Text"];
            /** @enum {string} */
            type: "wallet" | "invoice";
        };
        ActivityPage: {
            data: components["schemas"]["ActivityEntry"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /** @description How the object stood, as far as it was changed. */
        ActivityState: {
            amount_due?: components["schemas"]["Money"];
            balance?: components["schemas"]["Money"];
            status?: components["schemas"]["InvoiceStatus"];
        };
        /** @description Who did something. Where the platform did it by itself, null stands in its place. */
        Actor: {
            /** @example usr_dana */
            id: string;
            /** @description The organization whose key minted the session that it was done in, where it is not the person's own. */
            minted_by: components["schemas"]["Organization"] | null;
            /** @example Dana Whitlock */
            name: string;
            organization: components["schemas"]["Organization"];
        };
        /**
         * @description How sure the platform is of the person. `elevated` lasts until `elevated_until`.
         * @enum {string}
         */
        Assurance: "standard" | "elevated";
        BillingHistoryEntry: {
            amount: components["schemas"]["Money"];
            date: components["schemas"]["Date"];
            description: components["schemas"]["Text"];
            id: string;
            invoice: components["schemas"]["InvoiceReference"];
            /** @enum {string} */
            kind: "charge" | "payment" | "credit";
            /** @description How a payment was made, in words ("Visa ending 4242"); null for the rest. */
            method_label: components["schemas"]["Text"] | null;
            /** @description Whether the invoice was voided since. Its lines stay in the history and no longer count. */
            voided: boolean;
        };
        BillingHistoryPage: {
            data: components["schemas"]["BillingHistoryEntry"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /** @description A code that Revampd itself sent to the person, so that it is they who act and not only their browser. */
        Challenge: {
            expires_at: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description Seconds that the code is good for.
             */
            expires_in: number;
            id: string;
            /**
             * @description Where the code went, as far as it may be shown.
             * @example d•••@northgate.example
             */
            sent_to: string;
        };
        /**
         * @example {
         *       "code": "424242"
         *     }
         */
        ChallengeAnswer: {
            /** @description The six digits. The sandbox's are 424242. */
            code: string;
        };
        Connection: {
            /** @description The wallet's balance; null for a viewer who may not read the money sections. */
            balance: components["schemas"]["Money"] | null;
            /** @description The other side, seen from the viewer. */
            counterpart: components["schemas"]["Organization"];
            /** @description What waits in the sections; null where the viewer may not read it. */
            counts: {
                /**
                 * Format: int32
                 * @description Open and overdue together.
                 */
                open_invoices: number | null;
                /** Format: int32 */
                overdue_invoices: number | null;
            };
            currency: string;
            id: string;
            /** @description Sends the invoices of this connection. */
            issuer: components["schemas"]["Organization"];
            /** @description Pays the invoices and owns the wallet. */
            payer: components["schemas"]["Organization"];
            seat: components["schemas"]["Seat"];
            sections: components["schemas"]["Section"][];
            settings: components["schemas"]["Settings"];
            /**
             * @description IANA name.
             * @example America/Los_Angeles
             */
            time_zone: string;
            type: components["schemas"]["ConnectionType"];
            /**
             * Format: int64
             * @description Of the connection and its settings. Balance and counts have none; they follow from wallet and invoices.
             */
            version: number;
        };
        ConnectionPage: {
            data: components["schemas"]["Connection"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        ConnectionType: "partner_sub_org" | "partner_revampd" | "sub_org_revampd" | "self_serve_revampd";
        /**
         * @example {
         *       "amount": {
         *         "amount": 31800,
         *         "currency": "USD"
         *       }
         *     }
         */
        CreditApplicationRequest: {
            /** @description Above 0, in the connection's currency, neither above the balance nor above what is due. */
            amount: components["schemas"]["Money"];
        };
        /** @description Where the neighbouring page begins, for `cursor`; null at the end. */
        Cursor: string | null;
        /**
         * Format: date
         * @description A day in the connection's time zone.
         * @example 2026-12-01
         */
        Date: string;
        /** @description Its place in the log. Later events have higher numbers. */
        EventId: string;
        /**
         * Format: int64
         * @description The object's version. Of two events on one object the higher one is the later state, in whatever order they came.
         */
        EventVersion: number;
        Invoice: {
            /** @description Charges − payments − credits; 0 when void. */
            amount_due: components["schemas"]["Money"];
            /** @description When it was changed last. */
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last; null where the platform did by itself (issued it, found it overdue). */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            date: components["schemas"]["Date"];
            due_date: components["schemas"]["Date"];
            id: string;
            issuer: components["schemas"]["Organization"];
            number: string;
            payer: components["schemas"]["Organization"];
            period: components["schemas"]["Period"] | null;
            status: components["schemas"]["InvoiceStatus"];
            /** @description All charges together. */
            total: components["schemas"]["Money"];
            type: components["schemas"]["InvoiceType"];
            /** Format: int64 */
            version: number;
            void_reason: components["schemas"]["Text"] | null;
        };
        InvoiceDetail: {
            /** @description Charges − payments − credits; 0 when void. */
            amount_due: components["schemas"]["Money"];
            /** @description When it was changed last. */
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last; null where the platform did by itself (issued it, found it overdue). */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            /** @description All credit applied and not given back. */
            credits: components["schemas"]["Money"];
            date: components["schemas"]["Date"];
            due_date: components["schemas"]["Date"];
            id: string;
            issuer: components["schemas"]["Organization"];
            lines: components["schemas"]["InvoiceLine"][];
            number: string;
            payer: components["schemas"]["Organization"];
            /** @description All payments together. */
            payments: components["schemas"]["Money"];
            period: components["schemas"]["Period"] | null;
            status: components["schemas"]["InvoiceStatus"];
            /** @description All charges together. */
            total: components["schemas"]["Money"];
            type: components["schemas"]["InvoiceType"];
            /** Format: int64 */
            version: number;
            void_reason: components["schemas"]["Text"] | null;
        };
        /** @description An invoice was issued, or has changed. */
        InvoiceEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["Invoice"];
            /** @enum {string} */
            type: "invoice.created" | "invoice.updated";
            version: components["schemas"]["EventVersion"];
        };
        /** @description A charge, payment or credit, in the order in which they came. */
        InvoiceLine: {
            /** @description Positive for a charge, and for a credit that was given back; negative for a payment or credit. */
            amount: components["schemas"]["Money"];
            date: components["schemas"]["Date"];
            description: components["schemas"]["Text"];
            detail: components["schemas"]["Text"] | null;
            id: string;
            /** @enum {string} */
            kind: "charge" | "payment" | "credit";
            /** Format: int64 */
            quantity: number | null;
            /** @description The sum up to and with this line. */
            running_total: components["schemas"]["Money"];
            unit_price: components["schemas"]["Money"] | null;
            /** @description The ledger entry of a credit. */
            wallet_entry_id: string | null;
        };
        InvoicePage: {
            data: components["schemas"]["Invoice"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        InvoiceReference: {
            id: string;
            /** @example HL-2061 */
            number: string;
        };
        /** @enum {string} */
        InvoiceStatus: "draft" | "open" | "paid" | "void" | "overdue";
        InvoiceSummary: {
            /** @description The wallet's balance. */
            credit: components["schemas"]["Money"];
            /** @description What is due on open and overdue invoices together. */
            due: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description Open and overdue together.
             */
            open_count: number;
            overdue: components["schemas"]["Money"];
            /** Format: int32 */
            overdue_count: number;
        };
        /** @enum {string} */
        InvoiceType: "subscription" | "add_on" | "one_time";
        Member: {
            id: string;
            name: string;
            organization: components["schemas"]["Organization"];
            role: components["schemas"]["Role"];
        };
        MemberPage: {
            data: components["schemas"]["Member"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /**
         * @description An amount of minor units, exact.
         * @example {
         *       "amount": 12900,
         *       "currency": "USD"
         *     }
         */
        Money: {
            /**
             * Format: int64
             * @description Minor units of the currency (cents of USD, yen of JPY, fils of KWD).
             */
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
        };
        Organization: {
            /** @example org_harborline */
            id: string;
            /** @example Harborline */
            name: string;
            type: components["schemas"]["OrganizationType"];
        };
        /** @enum {string} */
        OrganizationType: "partner" | "sub_org" | "self_serve" | "revampd";
        PayoutReference: {
            id: string;
        };
        Period: {
            end: components["schemas"]["Date"];
            start: components["schemas"]["Date"];
        };
        /**
         * @description What a session may do, never wider than the user's role. `billing:read` reads the money sections;
         *     `wallet:write` applies credit as payer, and grants, adjusts and reverses it as issuer.
         * @enum {string}
         */
        Permission: "billing:read" | "billing:write" | "approvals:decide" | "wallet:write" | "payouts:write" | "support:read" | "support:write" | "support:manage" | "notifications:read" | "activity:read";
        Permissions: components["schemas"]["Permission"][];
        /** @description RFC 9457 problem details. */
        Problem: {
            code: components["schemas"]["ProblemCode"];
            /**
             * @description On a 409 by a rule: the object that was in the way, as it stands now, with who changed it last and when. It is
             *     what a person is shown instead of a code.
             */
            current?: components["schemas"]["Invoice"] | components["schemas"]["WalletBalance"];
            detail: string;
            /** @description On 422, each value that is not acceptable. */
            errors?: {
                /** @description The JSON Schema keyword that failed. */
                code: string;
                message: string;
                /** @description JSON Pointer (RFC 6901) into the body, or `/query/<name>` for a query parameter. */
                pointer: string;
            }[];
            request_id: string;
            /**
             * @description On `step_up_required`: what the session lacks. A challenge (`createChallenge`) raises it; for its own users a
             *     host may instead use a session that it minted with this assurance.
             * @enum {string}
             */
            required_assurance?: "elevated";
            /** Format: int32 */
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        /**
         * @description What went wrong, for programs. New codes may come.
         * @enum {string}
         */
        ProblemCode: "malformed_request" | "session_missing" | "session_expired" | "session_revoked" | "not_permitted" | "origin_not_allowed" | "step_up_required" | "not_found" | "insufficient_credit" | "invoice_not_open" | "idempotency_key_reused" | "idempotency_in_progress" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "rate_limited" | "internal_error";
        /**
         * @description Why, in words that the other side reads. It is plain text, never markup.
         * @example Goodwill for the Nov 6 outage
         */
        Reason: string;
        /** @description The log doesn't reach back to where the client was. It reads anew what it shows. */
        ResetEvent: {
            connection_id: null;
            id: components["schemas"]["EventId"];
            object: null;
            /** @constant */
            type: "reset";
            version: components["schemas"]["EventVersion"];
        };
        /**
         * @example {
         *       "reason": "Applied to the wrong invoice"
         *     }
         */
        ReversalRequest: {
            reason: components["schemas"]["Reason"];
        };
        /**
         * @example {
         *       "revoked": 2
         *     }
         */
        Revoked: {
            /**
             * Format: int32
             * @description How many sessions ended.
             */
            revoked: number;
        };
        /**
         * @example {
         *       "user_id": "usr_dana"
         *     }
         */
        RevokeRequest: {
            user_id: string;
        };
        /**
         * @description Narrows what a seat may do. `owner`: all of it. `billing`: all but ticket actions. `support`: ticket actions, no
         *     money. `viewer`: reads what the seat reads.
         * @enum {string}
         */
        Role: "owner" | "billing" | "support" | "viewer";
        /**
         * @description The viewer's side of the connection.
         * @enum {string}
         */
        Seat: "partner" | "sub_org" | "self_serve" | "revampd";
        /** @description A part of the connection that the viewer may read, and what they may do in it. */
        Section: {
            actions: components["schemas"]["Action"][];
            /** @enum {string} */
            name: "plan" | "add_ons" | "approval_requests" | "tickets" | "submit_ticket" | "invoices" | "wallet" | "payouts" | "affiliate_payouts" | "notifications" | "activity" | "settings";
        };
        Session: {
            assurance: components["schemas"]["Assurance"];
            /** @description The connection that the session is for; null where it is for all of the organization's. */
            connection: components["schemas"]["Connection"] | null;
            elevated_until: components["schemas"]["Timestamp"] | null;
            expires_at: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description Seconds that remain.
             */
            expires_in: number;
            issued_at: components["schemas"]["Timestamp"];
            /** @description The organization whose key minted this session, where it is not the user's own. */
            minted_by: components["schemas"]["Organization"] | null;
            organization: components["schemas"]["Organization"];
            permissions: components["schemas"]["Permissions"];
            /** @description 256 bits, base64url, of this user. It encrypts what a browser keeps and is held in memory only. */
            storage_key: string;
            viewer: components["schemas"]["User"];
        };
        /** @description This session may do more or less than before, or its person was verified. */
        SessionChangedEvent: {
            connection_id: string | null;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["SessionStanding"];
            /** @constant */
            type: "session.changed";
            version: components["schemas"]["EventVersion"];
        };
        /**
         * @example {
         *       "connection_id": "con_harborline_northgate",
         *       "user_id": "usr_dana",
         *       "allowed_origins": [
         *         "https://portal.harborline.example"
         *       ]
         *     }
         */
        SessionRequest: {
            /** @description The origins whose pages may use the session. Enforced as soon as a call carries an Origin. */
            allowed_origins: string[];
            assurance?: components["schemas"]["Assurance"];
            /** @description The one connection that the session is for; null for all of the user's organization. */
            connection_id: string | null;
            permissions?: components["schemas"]["Permissions"];
            /**
             * Format: int32
             * @description How long the token is good for, in seconds.
             * @default 900
             */
            ttl_seconds?: number;
            /**
             * @description A user of the key's own organization; with a Partner's key also a user of one of its Sub-Orgs, on that
             *     `partner_sub_org` connection only (the session is then marked `minted_by`).
             */
            user_id: string;
        };
        /** @description What the session may do from now on. */
        SessionStanding: {
            assurance: components["schemas"]["Assurance"];
            elevated_until: components["schemas"]["Timestamp"] | null;
            permissions: components["schemas"]["Permissions"];
        };
        /**
         * @description Hand it to the page as it is. It appears nowhere else.
         * @example {
         *       "token": "es_2b7f0c",
         *       "issued_at": "2026-11-21T09:00:00.000Z",
         *       "expires_in": 900,
         *       "connection_id": "con_harborline_northgate",
         *       "user_id": "usr_dana"
         *     }
         */
        SessionToken: {
            /** @description The connection that the session is for, so that a page need not name it. */
            connection_id: string | null;
            /**
             * Format: int32
             * @description Seconds from `issued_at`. A client counts them on a monotonic clock.
             */
            expires_in: number;
            issued_at: components["schemas"]["Timestamp"];
            token: string;
            /** @description Whom the session is for, so that a page notices when it is somebody else. */
            user_id: string;
        };
        Settings: {
            /** @description Whether credit applies by itself to new invoices. */
            auto_apply_credit: boolean;
            /** Format: int32 */
            days_until_due: number;
            /**
             * Format: int32
             * @description Day of the month on which invoices are issued.
             */
            invoice_day: number;
        };
        /** @description One change. New types may come; a client ignores those that it doesn't know. */
        StreamEvent: components["schemas"]["WalletUpdatedEvent"] | components["schemas"]["InvoiceEvent"] | components["schemas"]["SessionChangedEvent"] | components["schemas"]["ResetEvent"];
        /** @description Plain text. It is never markup. */
        Text: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC, milliseconds.
         * @example 2026-11-18T15:04:05.000Z
         */
        Timestamp: string;
        /**
         * Format: int64
         * @description How many rows match in all, or null where it is not cheap to count.
         */
        Total: number | null;
        /**
         * @description What this credit pays, and one thing that it doesn't, as facts from which a client makes its sentence. It agrees
         *     with what applying credit accepts: invoices of this connection, of its issuer, and nothing else.
         */
        UsableFor: {
            issuer: components["schemas"]["Organization"];
            not_for: {
                /**
                 * @description `platform_invoices`: what Revampd bills the payer. `partner_invoices`: what the payer's Partner bills it.
                 *     `sub_org_invoices`: invoices between the payer and its Sub-Orgs. `other_organizations`: anyone else's.
                 * @enum {string}
                 */
                kind: "platform_invoices" | "partner_invoices" | "sub_org_invoices" | "other_organizations";
                /** @description Whose invoices those are, where it is one organization. */
                organization: components["schemas"]["Organization"] | null;
            };
            payer: components["schemas"]["Organization"];
            /**
             * @description `issuer_invoices`: the issuer's invoices in this connection. `platform_items`: the same, where the issuer
             *     bills platform items only (phone numbers, in-platform services).
             * @enum {string}
             */
            pays: "issuer_invoices" | "platform_items";
        };
        User: {
            /** @example usr_dana */
            id: string;
            /** @example Dana Whitlock */
            name: string;
            role: components["schemas"]["Role"];
        };
        Wallet: {
            /** @description What the viewer may do here. A control stands only for what is listed. */
            actions: components["schemas"]["Action"][];
            /** @description The sum of the ledger's entries. It is never negative. */
            balance: components["schemas"]["Money"];
            connection_id: string;
            connection_type: components["schemas"]["ConnectionType"];
            /** @description The first page of the history, newest first, so that one call shows a wallet. */
            entries: components["schemas"]["WalletEntryPage"];
            seat: components["schemas"]["Seat"];
            /** @description The time zone of the connection, in which dates are shown. */
            time_zone: string;
            usable_for: components["schemas"]["UsableFor"];
            version: components["schemas"]["WalletVersion"];
        };
        /** @description A wallet's balance with the last that changed it. */
        WalletBalance: {
            balance: components["schemas"]["Money"];
            /** @description When the last entry was made; null where there is none. */
            changed_at: components["schemas"]["Timestamp"] | null;
            /** @description Who made the last entry; null where the platform did by itself, or there is none. */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            version: components["schemas"]["WalletVersion"];
        };
        /** @description One line of the ledger. It never changes and is never deleted. */
        WalletEntry: {
            /** @description Who made the entry; null where the platform did by itself. */
            actor: components["schemas"]["Actor"] | null;
            /** @description Positive adds to the balance, negative takes from it. */
            amount: components["schemas"]["Money"];
            balance_after: components["schemas"]["Money"];
            created_at: components["schemas"]["Timestamp"];
            id: string;
            /** @description The invoice that the credit was applied to, or came back from. */
            invoice: components["schemas"]["InvoiceReference"] | null;
            kind: components["schemas"]["WalletEntryKind"];
            /** @description The payout or affiliate payout that it came from. */
            payout: components["schemas"]["PayoutReference"] | null;
            /** @description Why, in the words of who made the entry; always there on an adjustment. */
            reason: components["schemas"]["Text"] | null;
            /** @description The reversal that gave this application back. */
            reversed_by: string | null;
            /** @description The application that this reversal gives back. */
            reverses: string | null;
        };
        /**
         * @description `credit`: granted by the issuer. `affiliate_payout` and `payout_credit`: earned and put here. `adjustment`: a
         *     correction with its reason. `credit_applied`: paid to an invoice. `reversal`: gives an application back.
         * @enum {string}
         */
        WalletEntryKind: "credit" | "affiliate_payout" | "payout_credit" | "adjustment" | "credit_applied" | "reversal";
        WalletEntryPage: {
            data: components["schemas"]["WalletEntry"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /**
         * @example {
         *       "kind": "credit",
         *       "amount": {
         *         "amount": 15000,
         *         "currency": "USD"
         *       },
         *       "reason": "Goodwill for the Nov 6 outage"
         *     }
         */
        WalletEntryRequest: {
            amount: components["schemas"]["Money"];
            /**
             * @description `credit` adds an amount above 0. `adjustment` adds or takes one, and never takes more than there is.
             * @enum {string}
             */
            kind: "credit" | "adjustment";
            reason: components["schemas"]["Reason"];
        };
        /** @description What an act on the wallet did. A replay with the same idempotency key answers the same receipt. */
        WalletReceipt: {
            /** @description The ledger entry that the act made. */
            entry: components["schemas"]["WalletEntry"];
            /** @description The invoice that it paid or is owed again, as it stands after it. */
            invoice: components["schemas"]["Invoice"] | null;
            /** @description The wallet after it. */
            wallet: components["schemas"]["WalletBalance"];
        };
        /** @description A wallet has a new entry. */
        WalletUpdatedEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["WalletBalance"];
            /** @constant */
            type: "wallet.updated";
            version: components["schemas"]["EventVersion"];
        };
        /**
         * Format: int64
         * @description How many entries the ledger has. It grows with each, so the higher one is the later state.
         */
        WalletVersion: number;
    };
    responses: {
        /** @description The request could not be read. */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/malformed_request",
                 *       "title": "The request could not be read",
                 *       "status": 400,
                 *       "detail": "The body is not valid JSON.",
                 *       "code": "malformed_request",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description A rule or a key stands in the way: `insufficient_credit`, `invoice_not_open`, `idempotency_key_reused` or
         *     `idempotency_in_progress`. By a rule, `current` is what stands there now, with who changed it and when.
         */
        Conflict: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/insufficient_credit",
                 *       "title": "What stands there now does not allow this",
                 *       "status": 409,
                 *       "detail": "The wallet does not hold enough credit for this.",
                 *       "code": "insufficient_credit",
                 *       "request_id": "rid_3f9c1",
                 *       "current": {
                 *         "connection_id": "con_harborline_northgate",
                 *         "balance": {
                 *           "amount": 9460,
                 *           "currency": "USD"
                 *         },
                 *         "version": 24,
                 *         "changed_by": {
                 *           "id": "usr_ines",
                 *           "name": "Ines Duarte",
                 *           "organization": {
                 *             "id": "org_northgate",
                 *             "name": "Northgate Dental",
                 *             "type": "sub_org"
                 *           },
                 *           "minted_by": null
                 *         },
                 *         "changed_at": "2026-11-21T17:03:11.000Z"
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known, and may not do this: `not_permitted`, `origin_not_allowed` or `step_up_required`. */
        Forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/not_permitted",
                 *       "title": "The caller is known, and may not do this",
                 *       "status": 403,
                 *       "detail": "Your role does not read billing in this connection.",
                 *       "code": "not_permitted",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side and nothing was changed: `internal_error`. */
        InternalError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/internal_error",
                 *       "title": "Something failed on our side and nothing was changed",
                 *       "status": 500,
                 *       "detail": "Something failed on our side. Nothing was changed.",
                 *       "code": "internal_error",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here that the caller may see: `not_found`. */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/not_found",
                 *       "title": "There is nothing here that the caller may see",
                 *       "status": 404,
                 *       "detail": "No such connection, or it is not yours.",
                 *       "code": "not_found",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB: `body_too_large`. */
        TooLarge: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/body_too_large",
                 *       "title": "The body is larger than 1 MiB",
                 *       "status": 413,
                 *       "detail": "The body is larger than 1 MiB.",
                 *       "code": "body_too_large",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests: `rate_limited`. `Retry-After` says when to try again. */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/rate_limited",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "Too many requests. Try again in 2 seconds.",
                 *       "code": "rate_limited",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential is missing, expired or revoked: `session_missing`, `session_expired` or `session_revoked`. */
        Unauthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/session_expired",
                 *       "title": "The credential is missing, expired or revoked",
                 *       "status": 401,
                 *       "detail": "This session has expired. Ask the server that minted it for a new one.",
                 *       "code": "session_expired",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON: `unsupported_media_type`. */
        UnsupportedMediaType: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/unsupported_media_type",
                 *       "title": "The body is not JSON",
                 *       "status": 415,
                 *       "detail": "Send the body as application/json.",
                 *       "code": "unsupported_media_type",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is well formed and a value in it is not acceptable; `errors` names each: `validation_failed`. */
        ValidationFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/validation_failed",
                 *       "title": "The request is well formed and a value in it is not acceptable; errors names each",
                 *       "status": 422,
                 *       "detail": "One value is not acceptable.",
                 *       "code": "validation_failed",
                 *       "request_id": "rid_3f9c1",
                 *       "errors": [
                 *         {
                 *           "pointer": "/ttl_seconds",
                 *           "code": "maximum",
                 *           "message": "must be <= 3600"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description A challenge of this session.
         * @example chl_1
         */
        ChallengeId: string;
        /**
         * @description The connection. One that the caller has no part in is `not_found`.
         * @example con_harborline_northgate
         */
        ConnectionId: string;
        /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
        Cursor: string;
        /**
         * @description A ledger entry of this connection.
         * @example wle_1
         */
        EntryId: string;
        /**
         * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
         *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
         *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
         * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
         */
        IdempotencyKey: string;
        /**
         * @description An invoice of this connection.
         * @example inv_1
         */
        InvoiceId: string;
        /** @description Rows a page. */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description The caller's own Origin, echoed (`null` too), so that a page can read why it was refused. Never with credentials. */
        "Access-Control-Allow-Origin": string;
        /** @description The object's version, for `If-Match`. */
        ETag: string;
        /** @description The position in the event log that this answer reflects. */
        "Event-Id": string;
        /**
         * @description Sent where a limit is in force for the credential: what remains, and in how many seconds it is renewed
         *     (draft-ietf-httpapi-ratelimit-headers), as `"default";r=42;t=30`.
         */
        RateLimit: string;
        /** @description The id of this request. Quote it to support. */
        "Request-Id": string;
        /** @description In how many seconds the request may be sent again. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type Action = components['schemas']['Action'];
export type ActivityAction = components['schemas']['ActivityAction'];
export type ActivityEntry = components['schemas']['ActivityEntry'];
export type ActivityObject = components['schemas']['ActivityObject'];
export type ActivityPage = components['schemas']['ActivityPage'];
export type ActivityState = components['schemas']['ActivityState'];
export type Actor = components['schemas']['Actor'];
export type Assurance = components['schemas']['Assurance'];
export type BillingHistoryEntry = components['schemas']['BillingHistoryEntry'];
export type BillingHistoryPage = components['schemas']['BillingHistoryPage'];
export type Challenge = components['schemas']['Challenge'];
export type ChallengeAnswer = components['schemas']['ChallengeAnswer'];
export type Connection = components['schemas']['Connection'];
export type ConnectionPage = components['schemas']['ConnectionPage'];
export type ConnectionType = components['schemas']['ConnectionType'];
export type CreditApplicationRequest = components['schemas']['CreditApplicationRequest'];
export type Cursor = components['schemas']['Cursor'];
export type Date = components['schemas']['Date'];
export type EventId = components['schemas']['EventId'];
export type EventVersion = components['schemas']['EventVersion'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceDetail = components['schemas']['InvoiceDetail'];
export type InvoiceEvent = components['schemas']['InvoiceEvent'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoicePage = components['schemas']['InvoicePage'];
export type InvoiceReference = components['schemas']['InvoiceReference'];
export type InvoiceStatus = components['schemas']['InvoiceStatus'];
export type InvoiceSummary = components['schemas']['InvoiceSummary'];
export type InvoiceType = components['schemas']['InvoiceType'];
export type Member = components['schemas']['Member'];
export type MemberPage = components['schemas']['MemberPage'];
export type Money = components['schemas']['Money'];
export type Organization = components['schemas']['Organization'];
export type OrganizationType = components['schemas']['OrganizationType'];
export type PayoutReference = components['schemas']['PayoutReference'];
export type Period = components['schemas']['Period'];
export type Permission = components['schemas']['Permission'];
export type Permissions = components['schemas']['Permissions'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type Reason = components['schemas']['Reason'];
export type ResetEvent = components['schemas']['ResetEvent'];
export type ReversalRequest = components['schemas']['ReversalRequest'];
export type Revoked = components['schemas']['Revoked'];
export type RevokeRequest = components['schemas']['RevokeRequest'];
export type Role = components['schemas']['Role'];
export type Seat = components['schemas']['Seat'];
export type Section = components['schemas']['Section'];
export type Session = components['schemas']['Session'];
export type SessionChangedEvent = components['schemas']['SessionChangedEvent'];
export type SessionRequest = components['schemas']['SessionRequest'];
export type SessionStanding = components['schemas']['SessionStanding'];
export type SessionToken = components['schemas']['SessionToken'];
export type Settings = components['schemas']['Settings'];
export type StreamEvent = components['schemas']['StreamEvent'];
export type Text = components['schemas']['Text'];
export type Timestamp = components['schemas']['Timestamp'];
export type Total = components['schemas']['Total'];
export type UsableFor = components['schemas']['UsableFor'];
export type User = components['schemas']['User'];
export type Wallet = components['schemas']['Wallet'];
export type WalletBalance = components['schemas']['WalletBalance'];
export type WalletEntry = components['schemas']['WalletEntry'];
export type WalletEntryKind = components['schemas']['WalletEntryKind'];
export type WalletEntryPage = components['schemas']['WalletEntryPage'];
export type WalletEntryRequest = components['schemas']['WalletEntryRequest'];
export type WalletReceipt = components['schemas']['WalletReceipt'];
export type WalletUpdatedEvent = components['schemas']['WalletUpdatedEvent'];
export type WalletVersion = components['schemas']['WalletVersion'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationFailed = components['responses']['ValidationFailed'];
export type ParameterChallengeId = components['parameters']['ChallengeId'];
export type ParameterConnectionId = components['parameters']['ConnectionId'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterEntryId = components['parameters']['EntryId'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterInvoiceId = components['parameters']['InvoiceId'];
export type ParameterLimit = components['parameters']['Limit'];
export type HeaderAccessControlAllowOrigin = components['headers']['Access-Control-Allow-Origin'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderEventId = components['headers']['Event-Id'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRequestId = components['headers']['Request-Id'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type $defs = Record<string, never>;
export interface operations {
    listConnections: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Words that the counterpart's name contains, in any order and case. */
                q?: string;
                /** @description Only connections of these types. */
                type?: components["schemas"]["ConnectionType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of connections. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listActivity: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activity. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listBillingHistory: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of billing history. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingHistoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The order; `-` is descending. */
                sort?: "date" | "-date" | "due_date" | "-due_date" | "number" | "-number" | "amount_due" | "-amount_due";
                /** @description Only invoices in these statuses. */
                status?: components["schemas"]["InvoiceStatus"][];
                /** @description Only invoices of these types. */
                type?: components["schemas"]["InvoiceType"][];
            };
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description An invoice of this connection.
                 * @example inv_1
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    applyCredit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
                 *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
                 *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
                 * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description An invoice of this connection.
                 * @example inv_1
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditApplicationRequest"];
            };
        };
        responses: {
            /** @description The receipt. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getInvoiceSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Only people whom a ticket of this connection can be assigned to (of the receiving side, with a role that acts on tickets). */
                assignable?: boolean;
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getWallet: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listWalletEntries: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only entries of these kinds. */
                kind?: components["schemas"]["WalletEntryKind"][];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ledger entries. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createWalletEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
                 *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
                 *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
                 * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletEntryRequest"];
            };
        };
        responses: {
            /** @description The receipt. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    reverseCredit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
                 *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
                 *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
                 * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description A ledger entry of this connection.
                 * @example wle_1
                 */
                entry_id: components["parameters"]["EntryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalRequest"];
            };
        };
        responses: {
            /** @description The receipt. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event that the client has, or the lowest `Event-Id` of the answers that it shows. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. `data` of each event is a StreamEvent. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StreamEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It ended. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
                 *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
                 *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
                 * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code was sent. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    answerChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
                 *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
                 *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
                 * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A challenge of this session.
                 * @example chl_1
                 */
                challenge_id: components["parameters"]["ChallengeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeAnswer"];
            };
        };
        responses: {
            /** @description The session, as it is now. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
                 *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
                 *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
                 * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description The token, once. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description One key for what a person means to do once, kept over retries, double clicks and reloads. For 24 hours the same user
                 *     gets the first answer again for the same key in this connection; with another body it is `idempotency_key_reused`.
                 *     401, 403, 422, 429 and 5xx are not kept: the same key may be sent again.
                 * @example 6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description How many ended. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revoked"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
}
