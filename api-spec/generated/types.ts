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
         * @description The connections of the caller's organization, by the counterpart's name. A session for one connection sees that one.
         *     A Partner's connection that Revampd sees for an escalated ticket is found by its id and not listed here.
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
    "/v1/connections/{connection_id}/add-ons": {
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
         * The add-ons of a connection
         * @description Those that are billed, newest first, and those that have ended where `status` asks for them. Needs
         *     `billing:read`.
         */
        get: operations["listAddOns"];
        put?: never;
        /**
         * Add a platform item
         * @description The payer of a Revampd connection adds an item as a preview quoted it; the rest of this period is invoiced
         *     today. Needs `billing:write`. Items that a Partner offers are approval requests. `quote_changed` carries the new
         *     quote.
         */
        post: operations["addAddOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/add-ons/{add_on_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An add-on of this connection.
                 * @example adn_1
                 */
                add_on_id: components["parameters"]["AddOnId"];
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an add-on at period end
         * @description It goes on until its period ends and isn't renewed. The payer of a Revampd connection removes its own; in a
         *     Partner's connection the Partner ends it (`end_at_period_end`). Needs `billing:write`. One that already ends is
         *     `invalid_transition`.
         */
        delete: operations["removeAddOn"];
        options?: never;
        head?: never;
        /**
         * Change the quantity of an item
         * @description As a preview quoted it: more takes effect now and is invoiced for the rest of the period, less takes effect at
         *     period end. Needs `billing:write` on the payer's side of a Revampd connection, and `If-Match`.
         */
        patch: operations["updateAddOn"];
        trace?: never;
    };
    "/v1/connections/{connection_id}/add-ons/preview": {
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
        get?: never;
        put?: never;
        /**
         * What an item would cost
         * @description Quotes an item that would be added, or another quantity of one that stands. Nothing is written but the quote,
         *     which is good for 30 minutes. Needs what the write needs.
         */
        post: operations["previewAddOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/affiliate-payouts": {
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
         * What the affiliate program paid
         * @description Newest first. Needs `billing:read`; a connection with Revampd has them.
         */
        get: operations["listAffiliatePayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/affiliate-payouts/summary": {
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
         * What was earned to date
         * @description What was paid this year, this month and this week (from Monday), by pay date in the connection's time zone, and
         *     month by month. Needs `billing:read`.
         */
        get: operations["getAffiliateSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/approval-requests": {
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
         * What the Partner asked for
         * @description Newest first. Needs `billing:read`; only a `partner_sub_org` connection has them.
         */
        get: operations["listApprovalRequests"];
        put?: never;
        /**
         * Ask for approval
         * @description The Partner proposes a plan or a new price, offers an add-on, or asks for a one-time charge. Needs
         *     `billing:write` on the Partner's side. While a plan request is pending, another is `request_pending`, with that one
         *     as `current`; so is one that would begin with or after a plan that was approved and waits for its day. More of an
         *     item than there is room for, beside what stands then and what was approved, is `validation_failed` at `/quantity`.
         */
        post: operations["createApprovalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/approval-requests/{request_id}": {
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
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * One request, with its cost
         * @description What is asked, by whom, until when, its history, and what it will cost and change. Needs `billing:read`.
         */
        get: operations["getApprovalRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/approval-requests/{request_id}/approve": {
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
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a request
         * @description The Sub-Org's decision, final and taken once: a second is `already_decided`, with who decided what and when,
         *     whether the person is verified or not. It takes effect on its date, or at once where that has come. Needs
         *     `approvals:decide` on the Sub-Org's side, and a verified person: otherwise `step_up_required`. Where what was
         *     approved meanwhile left no room for it, it is `invalid_transition`. With `If-Match` it is `stale_version` where
         *     the request has changed since, but only after its state was checked. With `first_invoice` it is `quote_changed`
         *     where it would lead to another first invoice by now. `current` is the request as it stands now, with its cost.
         */
        post: operations["approveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/approval-requests/{request_id}/reject": {
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
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a request
         * @description The Sub-Org's decision, final and taken once; nothing else changes. Needs `approvals:decide` on the Sub-Org's
         *     side; in a session that another organization minted also a verified person (`step_up_required`), while it is
         *     pending. With `If-Match` it is `stale_version` where the request has changed since, but only after its state was
         *     checked.
         */
        post: operations["rejectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/approval-requests/{request_id}/withdraw": {
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
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request
         * @description The Partner takes a request back while it is pending; then it is `already_decided`. Needs `billing:write` on the
         *     Partner's side. With `If-Match` it is `stale_version` where the request has changed since, but only after its
         *     state was checked.
         */
        post: operations["withdrawRequest"];
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
    "/v1/connections/{connection_id}/catalog": {
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
         * What may be chosen or proposed here
         * @description Plans and add-ons in the connection's currency: Revampd's for a Partner or Self-Serve customer that manages its
         *     own subscription, platform items alone for a Sub-Org with Revampd, the Partner's own where it proposes them.
         *     Both lists are empty where nothing may be chosen (a Sub-Org in its Partner's connection). Needs `billing:read`.
         */
        get: operations["getCatalog"];
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
    "/v1/connections/{connection_id}/invoices/{invoice_id}/payments": {
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
         * Record a payment
         * @description The issuer records money that came in elsewhere, up to what is due. Needs `billing:write` on the issuer's side.
         *     A paid, void or draft invoice is `invoice_not_open`; more than is due is `validation_failed` at
         *     `/amount/amount`.
         */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/invoices/{invoice_id}/void": {
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
         * Void an invoice
         * @description Nothing is due on it any more, and the credit applied to it goes back to the wallet. Needs `billing:write` on
         *     the issuer's side. One that is a draft, is void or has a payment is `invoice_not_open`.
         */
        post: operations["voidInvoice"];
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
    "/v1/connections/{connection_id}/payouts": {
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
         * What a Partner earned
         * @description Payouts from Sub-Org billing, newest first. Needs `billing:read`; only a `partner_revampd` connection has them.
         */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/payouts/{payout_id}": {
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
                 * @description A payout of this connection.
                 * @example pay_1
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        /**
         * One payout
         * @description With its sources, what became of it, and its withdrawal. Needs `billing:read`.
         */
        get: operations["getPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/payouts/{payout_id}/allocation": {
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
                 * @description A payout of this connection.
                 * @example pay_1
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit, withdraw or split a payout
         * @description The Partner puts a payout into this connection's wallet, withdraws it, or splits it: the parts add up to it
         *     exactly, and it is done once (`already_allocated` after that). Needs `payouts:write`; a withdrawal, whole or in
         *     part, also a verified person (`step_up_required`).
         */
        post: operations["allocatePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/payouts/{payout_id}/withdrawal/retry": {
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
                 * @description A payout of this connection.
                 * @example pay_1
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed withdrawal again
         * @description Asks for the same withdrawal once more. Needs `payouts:write`. One that didn't fail is `invalid_transition`.
         */
        post: operations["retryWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/plan": {
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
         * The current plan
         * @description The plan of this connection: a subscription, none, or on `sub_org_revampd` who manages it instead. Needs
         *     `billing:read`. What a Partner proposes is an approval request, not a part of this.
         */
        get: operations["getPlan"];
        /**
         * Start or change the own subscription
         * @description A Partner or Self-Serve customer starts its first plan, or changes to another, as a preview quoted it. Needs
         *     `billing:write` on the payer's side of a Revampd connection. An upgrade takes effect now and issues an invoice
         *     whose lines are those of the quote; a downgrade takes effect at period end and costs nothing today. If it would
         *     cost something else by now it is `quote_changed` with the new quote; a quote that expired or was used is
         *     `validation_failed` at `/quote_id`.
         */
        put: operations["changePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/plan/cancel": {
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
        get?: never;
        put?: never;
        /**
         * Cancel at period end
         * @description The plan goes on until its period ends and isn't renewed. The payer cancels its own Revampd subscription; in a
         *     Partner's connection the Partner ends the plan (`end_at_period_end`). Needs `billing:write`. One that already
         *     ends, or none, is `invalid_transition`.
         */
        post: operations["cancelPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/plan/preview": {
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
        get?: never;
        put?: never;
        /**
         * What a plan would cost
         * @description Quotes a start or a change, line by line, prorated by whole days and rounded half up per line. Nothing is
         *     written but the quote, which is good for 30 minutes. Needs what `changePlan` needs.
         */
        post: operations["previewPlanChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/plan/resume": {
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
        get?: never;
        put?: never;
        /**
         * Take a cancellation back
         * @description The plan is renewed after all, and a downgrade that waited is dropped. The payer resumes its own Revampd
         *     subscription. Needs `billing:write`. One that doesn't end is `invalid_transition`.
         */
        post: operations["resumePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/settings": {
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
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of a connection
         * @description Only what is sent changes, and in this connection alone. The issuer sets invoice day, days until due and whether
         *     credit applies by itself (`billing:write`), the receiving side its Support Reps (`support:manage`). Needs
         *     `If-Match`.
         */
        patch: operations["updateConnectionSettings"];
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets": {
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
         * The tickets of a connection
         * @description By last activity, newest first, unless `sort` says otherwise. Needs `support:read`. Revampd has those of a
         *     Partner's connection that are escalated, while they are.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Submit a ticket
         * @description It goes to the issuer of the connection: a Sub-Org's to its Partner, the others' to Revampd; the least busy
         *     Support Rep is assigned, if there are any. A Partner submits on the Sub-Org's behalf, which is then the affected
         *     organization. The description is the thread's first message. Needs `support:write`.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets/{ticket_id}": {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * One ticket
         * @description Needs `support:read`. Revampd sees a ticket of a Partner's connection from its escalation until its return.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change status, priority or assignment
         * @description The assigned side moves `open → in_progress → resolved → closed`, and back to `open`, sets the priority and
         *     assigns (`support:manage`); the submitting side may close and reopen its own (`support:write`). Any other move
         *     is `invalid_transition`. Needs `If-Match`: messages raise the version but don't make it stale.
         */
        patch: operations["updateTicket"];
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets/{ticket_id}/de-escalate": {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a ticket to the Partner
         * @description Revampd gives an escalated ticket back, with the reason: the earlier assignee has it again, and Revampd no
         *     longer sees it. Needs `support:manage` on Revampd's side. One that isn't escalated is not seen by Revampd:
         *     `not_found`.
         */
        post: operations["deescalateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets/{ticket_id}/escalate": {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate to Revampd Support
         * @description The Partner hands a ticket of a Sub-Org to Revampd, with the reason: from now on Revampd reads the whole thread
         *     and is assigned; Partner and Sub-Org stay in it. Needs `support:manage` on the Partner's side. One that is
         *     escalated already, or closed, is `invalid_transition`.
         */
        post: operations["escalateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets/{ticket_id}/messages": {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a message or reply
         * @description A `client_id` is one message of its user in this ticket, for ever: sent again it answers that message. Where
         *     `audience_version` is given and others read along by now, it is `audience_changed` and nothing is posted; a
         *     closed ticket takes none (`ticket_closed`). Both have the ticket as `current`. Needs `support:write`.
         */
        post: operations["postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}": {
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
                 * @description A message of this ticket.
                 * @example ent_1
                 */
                message_id: components["parameters"]["MessageId"];
                /**
                 * @description Which reaction.
                 * @example thumbs_up
                 */
                reaction: components["parameters"]["Reaction"];
                /**
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * React to a message
         * @description Once per person and reaction; the same again changes nothing. Needs `support:write`.
         */
        put: operations["addReaction"];
        post?: never;
        /**
         * Take a reaction back
         * @description One that the viewer didn't give changes nothing. Needs `support:write`.
         */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets/{ticket_id}/read": {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say how far a thread was read
         * @description Up to and with an entry; it may go back, which marks what is behind it unread. Nobody else sees it, and it is no
         *     activity. Needs `support:read`.
         */
        put: operations["markThreadRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{connection_id}/tickets/{ticket_id}/thread": {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * The entries of a ticket
         * @description Messages and events in their one order, oldest first within a page. Without `before`, `after`, `around` or
         *     `cursor` it is the newest page; `next_cursor` leads to newer entries, `prev_cursor` to older ones. Needs
         *     `support:read`.
         */
        get: operations["listThread"];
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
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the viewer was told
         * @description The viewer's own rows, newest first; a session for one connection has that one's. Nothing is ever deleted. Needs
         *     `notifications:read`, and per category what its objects need.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{notification_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One of the viewer's notifications.
                 * @example ntf_1
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one as read
         * @description Of the viewer alone, and no activity. One that is read stays as it is, and one that has changed since the version
         *     that was seen stays unread. Needs `notifications:read`.
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all as read, up to what was seen
         * @description Those up to and with `up_to_id` in the order of the list, of one category or all; what came after it stays
         *     unread. Needs `notifications:read`.
         */
        post: operations["markAllNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread
         * @description In all, by category and by connection. Needs `notifications:read`.
         */
        get: operations["getNotificationSummary"];
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
    "/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue over all connections
         * @description All tickets that the caller sees, each with its connection; a session for one connection has that one's. Needs
         *     `support:read`.
         */
        get: operations["listAllTickets"];
        put?: never;
        post?: never;
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
        Action: "start" | "change" | "cancel" | "resume" | "propose" | "end_at_period_end" | "add" | "remove" | "approve" | "reject" | "create" | "withdraw" | "submit" | "submit_on_behalf" | "reply" | "react" | "close" | "reopen" | "assign" | "set_status" | "set_priority" | "escalate" | "return" | "apply_credit" | "pay_elsewhere" | "record_payment" | "void" | "grant_credit" | "adjust" | "reverse_application" | "retry" | "change_support_reps" | "credit" | "split" | "read_marks" | "decide";
        /**
         * @description What was done. New ones may come.
         * @enum {string}
         */
        ActivityAction: "credit_granted" | "wallet_adjusted" | "credit_applied" | "credit_reversed" | "invoice_drafted" | "invoice_issued" | "payment_recorded" | "invoice_voided" | "invoice_overdue" | "plan_started" | "plan_changed" | "plan_cancelled" | "plan_resumed" | "plan_ended" | "add_on_added" | "add_on_changed" | "add_on_removed" | "add_on_ended" | "request_created" | "request_approved" | "request_rejected" | "request_withdrawn" | "request_expired" | "request_took_effect" | "payout_earned" | "payout_allocated" | "withdrawal_retried" | "withdrawal_processing" | "withdrawal_paid" | "withdrawal_failed" | "affiliate_payout_earned" | "affiliate_payout_paid" | "affiliate_payout_failed" | "ticket_created" | "ticket_updated" | "ticket_escalated" | "ticket_returned" | "message_posted" | "reaction_added" | "reaction_removed" | "settings_changed";
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
        /** @description Something was done in a connection. */
        ActivityEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["ActivityEntry"];
            /** @constant */
            type: "activity.created";
            version: components["schemas"]["EventVersion"];
        };
        /** @description What it was done to. */
        ActivityObject: {
            /** @description The object; the connection where it is the wallet or the settings. */
            id: string;
            label: components["schemas"]["Text"];
            /** @enum {string} */
            type: "wallet" | "invoice" | "plan" | "add_on" | "request" | "payout" | "affiliate_payout" | "ticket" | "message" | "settings";
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
            assigned_organization?: components["schemas"]["Text"];
            assignee?: components["schemas"]["Text"] | null;
            auto_apply_credit?: boolean;
            balance?: components["schemas"]["Money"];
            credited?: components["schemas"]["Money"];
            /** Format: int32 */
            days_until_due?: number;
            ends_on?: components["schemas"]["Date"] | null;
            /** Format: int32 */
            invoice_day?: number;
            next_plan?: components["schemas"]["Text"] | null;
            /** Format: int32 */
            next_quantity?: number | null;
            plan?: components["schemas"]["Text"] | null;
            price?: components["schemas"]["Money"];
            priority?: components["schemas"]["TicketPriority"];
            /** Format: int32 */
            quantity?: number;
            /** Format: int32 */
            reactions?: number;
            status?: string;
            support_reps?: components["schemas"]["Text"][];
            withdrawn?: components["schemas"]["Money"];
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
        /** @description Something that is billed beside the plan (ADD-1). */
        AddOn: {
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last; null where the platform did by itself. */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            /** @description Its last day, where it is known. */
            ends_on: components["schemas"]["Date"] | null;
            id: string;
            /** @description The catalogue's item; null where it is no longer, or was never, in it. */
            item_id: string | null;
            /** @example Additional phone number */
            name: string;
            /**
             * Format: int32
             * @description The lower quantity that holds from the next period on; null where it stays as it is.
             */
            next_quantity: number | null;
            period: components["schemas"]["BillingPeriod"];
            /** @description For all of it and one period. */
            price: components["schemas"]["Money"];
            /** Format: int32 */
            quantity: number;
            /** @description The day on which the next period is invoiced; null where it isn't renewed. */
            renews_on: components["schemas"]["Date"] | null;
            started_on: components["schemas"]["Date"];
            status: components["schemas"]["AddOnStatus"];
            /**
             * @description For one of it and one period; null where a price was agreed on for all of it that isn't so many times a whole
             *     amount.
             */
            unit_price: components["schemas"]["Money"] | null;
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["PlanViewerState"];
        };
        /**
         * @example {
         *       "quantity": 8,
         *       "quote_id": "quo_2"
         *     }
         */
        AddOnChangeRequest: {
            /** Format: int32 */
            quantity: number;
            /** @description The preview that the person confirmed. */
            quote_id: string;
        };
        /** @description An add-on began, or has changed. */
        AddOnEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["AddOn"];
            /** @enum {string} */
            type: "add_on.created" | "add_on.updated";
            version: components["schemas"]["EventVersion"];
        };
        AddOnPage: {
            data: components["schemas"]["AddOn"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /**
         * @description An item that would be added (`item_id`), or another quantity of one that stands (`add_on_id`).
         * @example {
         *       "item_id": "itm_phone_number",
         *       "quantity": 2
         *     }
         */
        AddOnPreviewRequest: {
            add_on_id?: string;
            item_id?: string;
            /** Format: int32 */
            quantity: number;
        };
        /** @description What was written, and the invoice that it cost. A replay with the same idempotency key answers the same. */
        AddOnReceipt: {
            add_on: components["schemas"]["AddOn"];
            /** @description What was charged today; null where nothing was. */
            invoice: components["schemas"]["Invoice"] | null;
        };
        /**
         * @example {
         *       "item_id": "itm_phone_number",
         *       "quantity": 2,
         *       "quote_id": "quo_1"
         *     }
         */
        AddOnRequest: {
            item_id: string;
            /** Format: int32 */
            quantity: number;
            /** @description The preview that the person confirmed. */
            quote_id: string;
        };
        /**
         * @description `active` is renewed, `ending` is not renewed when its period ends, `ended` is no longer in force.
         * @enum {string}
         */
        AddOnStatus: "active" | "ending" | "ended";
        /** @description What the affiliate program pays. A paid one is in this connection's wallet, without anyone acting (AFF-3). */
        AffiliatePayout: {
            amount: components["schemas"]["Money"];
            changed_at: components["schemas"]["Timestamp"];
            connection_id: string;
            /** @description The day on which it is paid, or was to be. */
            due_on: components["schemas"]["Date"];
            earned_at: components["schemas"]["Timestamp"];
            failure_reason: components["schemas"]["Text"] | null;
            id: string;
            paid_at: components["schemas"]["Timestamp"] | null;
            status: components["schemas"]["AffiliatePayoutStatus"];
            version: components["schemas"]["Version"];
            wallet_entry_id: string | null;
        };
        /** @description An affiliate payout was earned, or has changed. */
        AffiliatePayoutEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["AffiliatePayout"];
            /** @enum {string} */
            type: "affiliate_payout.created" | "affiliate_payout.updated";
            version: components["schemas"]["EventVersion"];
        };
        AffiliatePayoutPage: {
            data: components["schemas"]["AffiliatePayout"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        AffiliatePayoutStatus: "pending" | "paid" | "failed";
        /** @description Paid amounts by pay date, in the connection's time zone (AFF-2). */
        AffiliateSummary: {
            month_to_date: components["schemas"]["Money"];
            /** @description The months of this year up to the current one, oldest first; a month without a payout has 0. */
            monthly: {
                amount: components["schemas"]["Money"];
                /** @example 2026-11 */
                month: string;
            }[];
            /** @description Whether the organization takes part in the affiliate program. */
            participating: boolean;
            today: components["schemas"]["Date"];
            /** @description From Monday. */
            week_to_date: components["schemas"]["Money"];
            year_to_date: components["schemas"]["Money"];
        };
        /**
         * @example {
         *       "credit": {
         *         "amount": 28400,
         *         "currency": "USD"
         *       },
         *       "withdraw": {
         *         "amount": 100000,
         *         "currency": "USD"
         *       }
         *     }
         */
        AllocationRequest: {
            /** @description At least 0; with `withdraw` exactly the payout's amount. */
            credit: components["schemas"]["Money"];
            /** @description At least 0; with `credit` exactly the payout's amount. */
            withdraw: components["schemas"]["Money"];
        };
        /** @description What approving it costs and changes, as it stands now. */
        ApprovalCost: {
            /** @description The sum of the lines; null for a one-time charge, and where the periods differ. */
            change_per_month: components["schemas"]["Money"] | null;
            /** @description The invoice that approving it leads to, on the day on which it takes effect. */
            first_invoice: {
                date: components["schemas"]["Date"];
                lines: components["schemas"]["QuoteLine"][];
                total: components["schemas"]["Money"];
            };
            /** @description What begins, and (negative) what ends with it, for one period each. */
            lines: components["schemas"]["QuoteLine"][];
        };
        /**
         * @example {
         *       "note": "Agreed at the October review",
         *       "first_invoice": {
         *         "amount": 14900,
         *         "currency": "USD"
         *       }
         *     }
         */
        ApprovalDecision: {
            /**
             * @description The total of the first invoice as the person was shown it. If approving it would lead to another one now, 409
             *     `quote_changed` with the request as it stands now, cost included, as `current`; then nothing was decided.
             */
            first_invoice?: components["schemas"]["Money"];
            /** @description What the other side reads with it. */
            note?: string;
        };
        /** @description What a Partner asks a Sub-Org to approve (APR-2). */
        ApprovalRequest: {
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last; null where the platform did by itself. */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            /** @description The step that ended it; null while it is pending. */
            decision: components["schemas"]["ApprovalStep"] | null;
            /** @description The day on which it takes effect, if it was approved by then; else it does on approval. */
            effective_date: components["schemas"]["Date"];
            expires_at: components["schemas"]["Timestamp"];
            id: string;
            item_id: string | null;
            kind: components["schemas"]["ApprovalRequestKind"];
            /** @example Front Desk Plus */
            name: string;
            /** @description What the Partner says to it. */
            note: components["schemas"]["Text"] | null;
            partner: components["schemas"]["Organization"];
            /** @description How often it is charged; null for once. */
            period: components["schemas"]["BillingPeriod"] | null;
            plan_id: string | null;
            /** @description For one period, of all of it; once, for a one-time charge. */
            price: components["schemas"]["Money"];
            /** Format: int32 */
            quantity: number | null;
            requested_at: components["schemas"]["Timestamp"];
            requested_by: components["schemas"]["Actor"] | null;
            seat: components["schemas"]["Seat"];
            status: components["schemas"]["ApprovalRequestStatus"];
            sub_org: components["schemas"]["Organization"];
            /** @description The time zone of the connection, in which dates are shown. */
            time_zone: string;
            /** @description When an approved one took effect; null where it hasn't yet. */
            took_effect_at: components["schemas"]["Timestamp"] | null;
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["RequestViewerState"];
        };
        /** @description A request with its cost and history. */
        ApprovalRequestDetail: {
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last; null where the platform did by itself. */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            /** @description What it will cost, while it is pending or waits for its day; null after that. */
            cost: components["schemas"]["ApprovalCost"] | null;
            /** @description The step that ended it; null while it is pending. */
            decision: components["schemas"]["ApprovalStep"] | null;
            /** @description The day on which it takes effect, if it was approved by then; else it does on approval. */
            effective_date: components["schemas"]["Date"];
            expires_at: components["schemas"]["Timestamp"];
            /** @description Its steps, oldest first; the first is the request itself. */
            history: components["schemas"]["ApprovalStep"][];
            id: string;
            /** @description The invoice that it led to. */
            invoice: components["schemas"]["InvoiceReference"] | null;
            item_id: string | null;
            kind: components["schemas"]["ApprovalRequestKind"];
            /** @example Front Desk Plus */
            name: string;
            /** @description What the Partner says to it. */
            note: components["schemas"]["Text"] | null;
            partner: components["schemas"]["Organization"];
            /** @description How often it is charged; null for once. */
            period: components["schemas"]["BillingPeriod"] | null;
            plan_id: string | null;
            /** @description For one period, of all of it; once, for a one-time charge. */
            price: components["schemas"]["Money"];
            /** Format: int32 */
            quantity: number | null;
            requested_at: components["schemas"]["Timestamp"];
            requested_by: components["schemas"]["Actor"] | null;
            seat: components["schemas"]["Seat"];
            status: components["schemas"]["ApprovalRequestStatus"];
            sub_org: components["schemas"]["Organization"];
            /** @description The time zone of the connection, in which dates are shown. */
            time_zone: string;
            /** @description When an approved one took effect; null where it hasn't yet. */
            took_effect_at: components["schemas"]["Timestamp"] | null;
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["RequestViewerState"];
        };
        /**
         * @description A `plan` names `plan_id`; an `add_on` names `item_id` and `quantity`; a `one_time` charge has a `name` and a `price`.
         *     `price` is of one period, and of all of an add-on's quantity; without it the catalogue's holds.
         * @example {
         *       "kind": "plan",
         *       "plan_id": "pln_front_desk_plus",
         *       "effective_date": "2026-12-01",
         *       "note": "Plus covers all eight seats, with call recording for both sites."
         *     }
         */
        ApprovalRequestDraft: {
            /** @description Today or later, in the connection's time zone. */
            effective_date: components["schemas"]["Date"];
            /** @description In the future; 30 days from now unless it is given. */
            expires_at?: components["schemas"]["Timestamp"];
            item_id?: string;
            kind: components["schemas"]["ApprovalRequestKind"];
            name?: string;
            note?: string;
            plan_id?: string;
            price?: components["schemas"]["Money"];
            /** Format: int32 */
            quantity?: number;
        };
        /** @description Something was asked for, or what was asked has changed. */
        ApprovalRequestEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["ApprovalRequest"];
            /** @enum {string} */
            type: "approval_request.created" | "approval_request.updated";
            version: components["schemas"]["EventVersion"];
        };
        /** @enum {string} */
        ApprovalRequestKind: "plan" | "add_on" | "one_time";
        ApprovalRequestPage: {
            data: components["schemas"]["ApprovalRequest"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /**
         * @description `pending` until it is decided, withdrawn or its time is up; the others are final (APR-7).
         * @enum {string}
         */
        ApprovalRequestStatus: "pending" | "approved" | "rejected" | "withdrawn" | "expired";
        /** @description One step of a request's history; who took it, when, and what they said. */
        ApprovalStep: {
            /** @description Who took it; null where the platform did by itself, as when a request expires. */
            actor: components["schemas"]["Actor"] | null;
            at: components["schemas"]["Timestamp"];
            note: components["schemas"]["Text"] | null;
            status: components["schemas"]["ApprovalRequestStatus"];
        };
        /**
         * @description How sure the platform is of the person. `elevated` lasts until `elevated_until`.
         * @enum {string}
         */
        Assurance: "standard" | "elevated";
        /** @description Who reads a ticket's thread. Its version grows when an organization joins or leaves (THR-6). */
        Audience: {
            organizations: components["schemas"]["AudienceMember"][];
            version: components["schemas"]["Version"];
        };
        /** @description An organization that reads along, and how many of its people do. */
        AudienceMember: {
            id: string;
            name: string;
            /** Format: int32 */
            people: number;
            type: components["schemas"]["OrganizationType"];
        };
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
        /**
         * @description How often it is charged.
         * @enum {string}
         */
        BillingPeriod: "month" | "year";
        Catalog: {
            add_ons: components["schemas"]["CatalogAddOn"][];
            plans: components["schemas"]["CatalogPlan"][];
        };
        CatalogAddOn: {
            description: components["schemas"]["Text"];
            id: string;
            /** Format: int32 */
            max_quantity: number;
            /** @example Additional phone number */
            name: string;
            period: components["schemas"]["BillingPeriod"];
            /** @description For one of it and one period, in the connection's currency. */
            price: components["schemas"]["Money"];
        };
        CatalogPlan: {
            description: components["schemas"]["Text"];
            /** @description Add-ons that end when this plan begins, since it covers them. */
            ends_items: string[];
            id: string;
            /** @description What it includes, in words. */
            included: components["schemas"]["Text"][];
            /** @example Front Desk Plus */
            name: string;
            period: components["schemas"]["BillingPeriod"];
            /** @description For one period, in the connection's currency. */
            price: components["schemas"]["Money"];
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
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed the settings last; null where nobody has yet. */
            changed_by: components["schemas"]["Actor"] | null;
            /** @description The other side, seen from the viewer. */
            counterpart: components["schemas"]["Organization"];
            /** @description What waits in the sections; null where the viewer may not read it. */
            counts: {
                /**
                 * Format: int32
                 * @description Open and overdue together.
                 */
                open_invoices: number | null;
                /**
                 * Format: int32
                 * @description Open and in progress together.
                 */
                open_tickets: number | null;
                /** Format: int32 */
                overdue_invoices: number | null;
                /** Format: int32 */
                pending_requests: number | null;
            };
            currency: string;
            id: string;
            /** @description Sends the invoices of this connection. */
            issuer: components["schemas"]["Organization"];
            /** @description Pays the invoices and owns the wallet. */
            payer: components["schemas"]["Organization"];
            seat: components["schemas"]["Seat"];
            sections: components["schemas"]["Section"][];
            /** @description Null for Revampd in a Partner's connection, which it sees for an escalated ticket alone. */
            settings: components["schemas"]["Settings"] | null;
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
        /** @description The settings of a connection changed. */
        ConnectionUpdatedEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["Connection"];
            /** @constant */
            type: "connection.updated";
            version: components["schemas"]["EventVersion"];
        };
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
        /**
         * @example {
         *       "note": "Agreed at the October review"
         *     }
         */
        DecisionRequest: {
            /** @description What the other side reads with it. */
            note?: string;
        };
        /** @description Since when Revampd has the ticket, by whom, and why. */
        Escalation: {
            at: components["schemas"]["Timestamp"];
            by: components["schemas"]["Actor"] | null;
            reason: components["schemas"]["Text"];
        };
        /**
         * @example {
         *       "reason": "Spare gateway shows the same drop. Looks like the platform's transfer leg."
         *     }
         */
        EscalationRequest: {
            reason: components["schemas"]["Reason"];
        };
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
        /** @description The organization's plan is its Partner's matter; here it has platform items alone (PLN-2). */
        ManagedPlan: {
            /** @description The Partner's owners, by name. */
            administrators: components["schemas"]["User"][];
            connection_id: string;
            /** @constant */
            kind: "managed_by_partner";
            partner: components["schemas"]["Organization"];
            /** @description Where the plan is found; null for a viewer who has no part in that connection. */
            partner_connection_id: string | null;
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["PlanViewerState"];
        };
        /**
         * @example {
         *       "up_to_id": "ntf_12"
         *     }
         */
        MarkAllRequest: {
            category?: components["schemas"]["NotificationCategory"];
            /** @description The newest row that the person saw. */
            up_to_id: string;
            /**
             * Format: int64
             * @description The version of that row as it was seen. A request's row moves to the top when it is decided; what came between is unread still.
             */
            up_to_version?: number;
        };
        /**
         * @example {
         *       "version": 1
         *     }
         */
        MarkReadRequest: {
            /**
             * Format: int64
             * @description The version of the row as it was seen. A request's row is unread anew when it is decided; what nobody has seen stays unread.
             */
            version?: number;
        };
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
        /** @description Something that a person wrote. */
        Message: {
            author: components["schemas"]["Actor"] | null;
            /** @description Plain text with its line breaks, never markup. */
            body: string;
            /** @description The author's own id for it, by which a client knows its message again; null for a ticket's description. */
            client_id: string | null;
            connection_id: string;
            created_at: components["schemas"]["Timestamp"];
            id: string;
            /** @constant */
            kind: "message";
            reactions: components["schemas"]["ReactionCount"][];
            reply_to: components["schemas"]["Quotation"] | null;
            sequence: components["schemas"]["Sequence"];
            ticket_id: string;
            /** @description It grows with each reaction. */
            version: components["schemas"]["Version"];
        };
        /**
         * @example {
         *       "client_id": "0f0c7f7e-3c52-4bb0-8e6a-7f4f1f1f2f10",
         *       "body": "Three transfers since 11:31, all went through.",
         *       "audience_version": 2
         *     }
         */
        MessageDraft: {
            /**
             * Format: int64
             * @description The version of the audience for which it was written.
             */
            audience_version?: number;
            body: string;
            /** @description Made by the client for this one message, and sent again with it. */
            client_id: string;
            /** @description A message, an escalation or a return of this ticket. */
            reply_to_id?: string;
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
        /** @description What follows on a day that is already settled. */
        NextPlan: {
            on: components["schemas"]["Date"];
            period: components["schemas"]["BillingPeriod"];
            plan: components["schemas"]["PlanReference"];
            price: components["schemas"]["Money"];
        };
        /** @description There has been no plan in this connection yet. */
        NoPlan: {
            connection_id: string;
            /** @constant */
            kind: "none";
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["PlanViewerState"];
        };
        /** @description One row of one person. It stays for ever; a request's row becomes its decision, and is unread again (NOT-2). */
        Notification: {
            /** @description Who did it; null where the platform did by itself. */
            actor: components["schemas"]["Actor"] | null;
            /** @description When what it tells happened; the list is sorted by it. */
            at: components["schemas"]["Timestamp"];
            category: components["schemas"]["NotificationCategory"];
            connection: components["schemas"]["NotificationConnection"];
            created_at: components["schemas"]["Timestamp"];
            id: string;
            kind: components["schemas"]["NotificationKind"];
            money: components["schemas"]["NotificationMoney"] | null;
            read_at: components["schemas"]["Timestamp"] | null;
            /** @description The request as it stands now, with what the viewer may decide (NOT-9, NOT-10). */
            request: components["schemas"]["ApprovalRequest"] | null;
            target: components["schemas"]["NotificationTarget"];
            ticket: components["schemas"]["NotificationTicket"] | null;
            version: components["schemas"]["Version"];
        };
        /** @enum {string} */
        NotificationCategory: "billing_management" | "support";
        NotificationConnection: {
            counterpart: components["schemas"]["Organization"];
            id: string;
            type: components["schemas"]["ConnectionType"];
        };
        /** @description The viewer has a new notification, or one has changed. */
        NotificationEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["Notification"];
            /** @enum {string} */
            type: "notification.created" | "notification.updated";
            version: components["schemas"]["EventVersion"];
        };
        /**
         * @description What it tells. New ones may come.
         * @enum {string}
         */
        NotificationKind: "request_created" | "request_approved" | "request_rejected" | "request_withdrawn" | "request_expired" | "request_took_effect" | "credit_granted" | "wallet_adjusted" | "credit_reversed" | "invoice_issued" | "invoice_overdue" | "invoice_voided" | "withdrawal_paid" | "withdrawal_failed" | "ticket_created" | "ticket_assigned" | "ticket_updated" | "ticket_escalated" | "ticket_returned" | "message_posted" | "message_replied" | "reaction_added";
        /** @description The latest message, or what was done, as far as a list shows it. */
        NotificationMessage: {
            author: components["schemas"]["Actor"] | null;
            excerpt: string;
            id: string;
            reaction: components["schemas"]["Reaction"] | null;
        };
        /** @description What an invoice, a wallet entry or a payout was about. */
        NotificationMoney: {
            amount: components["schemas"]["Money"];
            /** @description As people call it, such as an invoice's number. */
            label: components["schemas"]["Text"] | null;
            reason: components["schemas"]["Text"] | null;
        };
        NotificationPage: {
            data: components["schemas"]["Notification"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /** @description What is unread, as far as the session sees it. */
        NotificationSummary: {
            by_category: {
                billing_management: components["schemas"]["UnreadCount"];
                support: components["schemas"]["UnreadCount"];
            };
            /** @description Connections with unread rows, and no others. */
            by_connection: {
                connection_id: string;
                unread: components["schemas"]["UnreadCount"];
            }[];
            unread: components["schemas"]["UnreadCount"];
            /** @description It grows with each row and read mark of the viewer; of two summaries the higher one is later. */
            version: components["schemas"]["Version"];
        };
        /** @description The counts of what the viewer has not read have changed. */
        NotificationSummaryEvent: {
            connection_id: string | null;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["NotificationSummary"];
            /** @constant */
            type: "notification_summary.updated";
            version: components["schemas"]["EventVersion"];
        };
        /** @description Where it leads (NOT-12). */
        NotificationTarget: {
            id: string;
            /** @description The ticket of a message. */
            ticket_id: string | null;
            /** @enum {string} */
            type: "ticket" | "message" | "request" | "plan" | "add_on" | "invoice" | "wallet" | "payout" | "connection";
        };
        /** @description The ticket as it was then (NOT-11). */
        NotificationTicket: {
            assigned_organization: components["schemas"]["Organization"];
            assignee: components["schemas"]["Actor"] | null;
            /** @description Its beginning. */
            description: string;
            id: string;
            latest: components["schemas"]["NotificationMessage"] | null;
            number: string;
            priority: components["schemas"]["TicketPriority"];
            status: components["schemas"]["TicketStatus"];
            title: string;
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
        /**
         * @example {
         *       "amount": {
         *         "amount": 10000,
         *         "currency": "USD"
         *       },
         *       "date": "2026-11-20",
         *       "method_label": "Visa ending 4421"
         *     }
         */
        PaymentRequest: {
            /** @description Above 0, in the connection's currency, not above what is due. */
            amount: components["schemas"]["Money"];
            /** @description The day on which the money came in, not in the future. */
            date: components["schemas"]["Date"];
            /**
             * @description How it was paid, in words that the payer knows. No card number.
             * @example Visa ending 4421
             */
            method_label: string;
        };
        /** @description What a Partner earned from Sub-Org billing (PAY-1). */
        Payout: {
            allocated_at: components["schemas"]["Timestamp"] | null;
            allocated_by: components["schemas"]["Actor"] | null;
            /** @description The sum of its sources. */
            amount: components["schemas"]["Money"];
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last; null where the platform did by itself. */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            /** @description The part that went into the wallet; null while it is ready. */
            credited: components["schemas"]["Money"] | null;
            earned_at: components["schemas"]["Timestamp"];
            id: string;
            sources: components["schemas"]["PayoutSource"][];
            status: components["schemas"]["PayoutStatus"];
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["PayoutViewerState"];
            wallet_entry_id: string | null;
            withdrawal: components["schemas"]["Withdrawal"] | null;
            /** @description The part that is withdrawn; null while it is ready. */
            withdrawn: components["schemas"]["Money"] | null;
        };
        /** @description A payout was earned, or has changed. */
        PayoutEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["Payout"];
            /** @enum {string} */
            type: "payout.created" | "payout.updated";
            version: components["schemas"]["EventVersion"];
        };
        PayoutPage: {
            data: components["schemas"]["Payout"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /** @description What an allocation did. A replay with the same idempotency key answers the same receipt. */
        PayoutReceipt: {
            /** @description The ledger entry of the credited part; null where nothing was credited. */
            entry: components["schemas"]["WalletEntry"] | null;
            payout: components["schemas"]["Payout"];
            wallet: components["schemas"]["WalletBalance"];
        };
        PayoutReference: {
            id: string;
        };
        PayoutSource: {
            amount: components["schemas"]["Money"];
            organization: components["schemas"]["Organization"];
        };
        /**
         * @description `ready`: waits for the Partner. `credited`: all of it is in the wallet. Where some of it is withdrawn:
         *     `withdrawing`, then `paid` or `withdrawal_failed`, which can be tried again.
         * @enum {string}
         */
        PayoutStatus: "ready" | "credited" | "withdrawing" | "paid" | "withdrawal_failed";
        PayoutViewerState: {
            /** @description `credit`, `withdraw` and `split` while it is ready, `retry` after a failed withdrawal; else nothing. */
            actions: components["schemas"]["Action"][];
            version: components["schemas"]["Version"];
        };
        Period: {
            end: components["schemas"]["Date"];
            start: components["schemas"]["Date"];
        };
        /** @description From the first to the last day, both included. */
        "Period-2": {
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
        /** @description The plan of a connection, by its `kind`. */
        Plan: components["schemas"]["SubscriptionPlan"] | components["schemas"]["ManagedPlan"] | components["schemas"]["NoPlan"];
        /**
         * @example {
         *       "plan_id": "pln_revampd_scale",
         *       "quote_id": "quo_1"
         *     }
         */
        PlanChangeRequest: {
            plan_id: string;
            /** @description The preview that the person confirmed. */
            quote_id: string;
        };
        /**
         * @example {
         *       "plan_id": "pln_revampd_scale"
         *     }
         */
        PlanPreviewRequest: {
            /** @description A plan of this connection's catalogue. */
            plan_id: string;
        };
        /** @description What was written, and the invoice that it cost. A replay with the same idempotency key answers the same. */
        PlanReceipt: {
            /** @description What was charged today; null where nothing was. */
            invoice: components["schemas"]["Invoice"] | null;
            plan: components["schemas"]["SubscriptionPlan"];
        };
        PlanReference: {
            /** @description The catalogue's plan; null where it is no longer, or was never, in it. */
            id: string | null;
            /** @example Front Desk Essentials */
            name: string;
        };
        /**
         * @description `active` is renewed, `ending` is not renewed when its period ends, `ended` is no longer in force.
         * @enum {string}
         */
        PlanStatus: "active" | "ending" | "ended";
        /** @description The plan of a connection changed. */
        PlanUpdatedEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["Plan"];
            /** @constant */
            type: "plan.updated";
            version: components["schemas"]["EventVersion"];
        };
        PlanViewerState: {
            /** @description What the viewer may do now. A control stands only for what is listed. */
            actions: components["schemas"]["Action"][];
            version: components["schemas"]["Version"];
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            code: components["schemas"]["ProblemCode"];
            /**
             * @description On a 409 by a rule and on a 412: the object that was in the way, as it stands now, with who changed it last and
             *     when. It is what a person is shown instead of a code. With `quote_changed` it is the new quote, or the approval
             *     request with its cost as it is now.
             */
            current?: components["schemas"]["Invoice"] | components["schemas"]["WalletBalance"] | components["schemas"]["Connection"] | components["schemas"]["SubscriptionPlan"] | components["schemas"]["NoPlan"] | components["schemas"]["Quote"] | components["schemas"]["AddOn"] | components["schemas"]["ApprovalRequestDetail"] | components["schemas"]["Payout"] | components["schemas"]["Ticket"];
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
        ProblemCode: "malformed_request" | "session_missing" | "session_expired" | "session_revoked" | "not_permitted" | "origin_not_allowed" | "step_up_required" | "not_found" | "already_decided" | "already_allocated" | "insufficient_credit" | "invoice_not_open" | "quote_changed" | "request_pending" | "audience_changed" | "ticket_closed" | "invalid_transition" | "idempotency_key_reused" | "idempotency_in_progress" | "stale_version" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "precondition_required" | "rate_limited" | "internal_error";
        /** @description What a reply answers to. */
        Quotation: {
            author: components["schemas"]["Actor"] | null;
            excerpt: string;
            id: string;
            sequence: components["schemas"]["Version"];
        };
        /** @description What something would cost. The write that follows names it, and costs exactly this or is refused. */
        Quote: {
            expires_at: components["schemas"]["Timestamp"];
            /** @description The day from which it holds; today for more, the end of the period for less. */
            from: components["schemas"]["Date"];
            /** @description The lines of the invoice that would be issued today; none where nothing is charged today. */
            lines: components["schemas"]["QuoteLine"][];
            quote_id: string;
            /** @description What it costs from the next full period on. */
            recurring: {
                amount: components["schemas"]["Money"];
                from: components["schemas"]["Date"];
                period: components["schemas"]["BillingPeriod"];
            };
            /** @description The sum of the lines. */
            total_today: components["schemas"]["Money"];
        };
        QuoteLine: {
            /** @description As it will stand on the invoice; negative for what was paid already and isn't used. */
            amount: components["schemas"]["Money"];
            description: components["schemas"]["Text"];
            detail: components["schemas"]["Text"] | null;
            /** Format: int32 */
            quantity: number | null;
            unit_price: components["schemas"]["Money"] | null;
        };
        /**
         * @description An acknowledgement, or one of a few emoji by name. New ones may come.
         * @enum {string}
         */
        Reaction: "ack" | "thumbs_up" | "heart" | "celebrate" | "thanks" | "eyes";
        ReactionCount: {
            /** Format: int32 */
            count: number;
            /** @description Who reacted so, first to last. */
            people: components["schemas"]["Actor"][];
            reaction: components["schemas"]["Reaction"];
        };
        /**
         * @example {
         *       "last_read_sequence": 7
         *     }
         */
        ReadMark: {
            /**
             * Format: int64
             * @description The sequence of the last entry that was read, at most the ticket's `entry_count`; 0 marks all unread.
             */
            last_read_sequence: number;
        };
        /**
         * @description Why, in words that the other side reads. It is plain text, never markup.
         * @example Goodwill for the Nov 6 outage
         */
        Reason: string;
        RemovedObject: {
            id: string;
        };
        RequestViewerState: {
            /**
             * @description `approve` and `reject` for deciders, `withdraw` for the Partner, while it is pending; else nothing. `approve` is not
             *     there while what was approved beside it leaves no room for its quantity.
             */
            actions: components["schemas"]["Action"][];
            version: components["schemas"]["Version"];
        };
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
        /**
         * Format: int64
         * @description Its place in the ticket, from 1 without a gap, the same for everyone.
         */
        Sequence: number;
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
         *       "user_id": "usr_dana",
         *       "permissions": [
         *         "billing:read",
         *         "wallet:write"
         *       ]
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
            /** @description What it was minted with, so that pages whose sessions may do the same can share one stream of events. */
            permissions: components["schemas"]["Permissions"];
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
            /** @description People of the receiving side (the issuer), of whom the least busy gets each new ticket. */
            support_rep_ids: string[];
        };
        /**
         * @description What is not sent stays as it is.
         * @example {
         *       "days_until_due": 30,
         *       "auto_apply_credit": true
         *     }
         */
        SettingsChange: {
            auto_apply_credit?: boolean;
            /** Format: int32 */
            days_until_due?: number;
            /** Format: int32 */
            invoice_day?: number;
            support_rep_ids?: string[];
        };
        /** @description One change. New types may come; a client ignores those that it doesn't know. */
        StreamEvent: components["schemas"]["WalletUpdatedEvent"] | components["schemas"]["InvoiceEvent"] | components["schemas"]["ConnectionUpdatedEvent"] | components["schemas"]["PlanUpdatedEvent"] | components["schemas"]["AddOnEvent"] | components["schemas"]["ApprovalRequestEvent"] | components["schemas"]["PayoutEvent"] | components["schemas"]["AffiliatePayoutEvent"] | components["schemas"]["TicketChangedEvent"] | components["schemas"]["ThreadEntryEvent"] | components["schemas"]["NotificationEvent"] | components["schemas"]["ActivityEvent"] | components["schemas"]["TicketRemovedEvent"] | components["schemas"]["TicketReadEvent"] | components["schemas"]["NotificationSummaryEvent"] | components["schemas"]["SessionChangedEvent"] | components["schemas"]["ResetEvent"];
        /** @description A plan that is, or was, billed in this connection (PLN-1). */
        SubscriptionPlan: {
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last; null where the platform did by itself. */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            current_period: components["schemas"]["Period-2"];
            /** @description Its last day, where it is known. */
            ends_on: components["schemas"]["Date"] | null;
            id: string;
            included: components["schemas"]["Text"][];
            /** @constant */
            kind: "subscription";
            /** @description The plan that the payer chose for the next period; null where the current one goes on. A request that was approved for a later day changes nothing here before that day. */
            next: components["schemas"]["NextPlan"] | null;
            period: components["schemas"]["BillingPeriod"];
            plan: components["schemas"]["PlanReference"];
            /** @description For one period; it may differ from the catalogue's. */
            price: components["schemas"]["Money"];
            /** @description The day on which the next period is invoiced; null where it isn't renewed. */
            renews_on: components["schemas"]["Date"] | null;
            started_on: components["schemas"]["Date"];
            status: components["schemas"]["PlanStatus"];
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["PlanViewerState"];
        };
        /** @description Plain text. It is never markup. */
        Text: string;
        /** @description A message, or an event of the ticket, by its `kind`. New kinds may come. */
        ThreadEntry: components["schemas"]["Message"] | components["schemas"]["TicketEvent"];
        /** @description A thread has a new entry, or a message has other reactions. */
        ThreadEntryEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["ThreadEntry"];
            /** @enum {string} */
            type: "thread_entry.created" | "thread_entry.updated";
            version: components["schemas"]["EventVersion"];
        };
        /** @description Entries in their order. `total` is the ticket's `entry_count`, or with `q` how many messages match. */
        ThreadPage: {
            data: components["schemas"]["ThreadEntry"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        Ticket: {
            /** @description Whose matter it is. */
            affected_organization: components["schemas"]["Organization"];
            /** @description Who handles it; Revampd while it is escalated. */
            assigned_organization: components["schemas"]["Organization"];
            /** @description The person who handles it; null where nobody does yet. */
            assignee: components["schemas"]["Actor"] | null;
            audience: components["schemas"]["Audience"];
            changed_at: components["schemas"]["Timestamp"];
            /** @description Who changed it last, or wrote in it; null where the platform did by itself. */
            changed_by: components["schemas"]["Actor"] | null;
            connection_id: string;
            created_at: components["schemas"]["Timestamp"];
            /** @description Plain text with its line breaks. */
            description: string;
            /** @description How many entries its thread has; the sequence of the last one. */
            entry_count: components["schemas"]["Version"];
            /** @description While it is escalated; else null. */
            escalation: components["schemas"]["Escalation"] | null;
            id: string;
            last_activity_at: components["schemas"]["Timestamp"];
            /**
             * @description As people call it.
             * @example T-1482
             */
            number: string;
            priority: components["schemas"]["TicketPriority"];
            seat: components["schemas"]["Seat"];
            status: components["schemas"]["TicketStatus"];
            /** @description Who wrote it; a Partner's person where it was on the Sub-Org's behalf. */
            submitted_by: components["schemas"]["Actor"] | null;
            /** @description The time zone of the connection, in which dates are shown. */
            time_zone: string;
            title: string;
            /** @description It grows with every change and every entry; an If-Match is stale only behind a change of the ticket's own fields. */
            version: components["schemas"]["Version"];
            viewer_state: components["schemas"]["TicketViewerState"];
        };
        /**
         * @description What is not sent stays as it is.
         * @example {
         *       "status": "in_progress"
         *     }
         */
        TicketChange: {
            /** @description Somebody of the assigned organization, or null for nobody. */
            assignee_id?: string | null;
            priority?: components["schemas"]["TicketPriority"];
            status?: components["schemas"]["TicketStatus"];
        };
        /** @description A ticket came into sight, or has changed. */
        TicketChangedEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["Ticket"];
            /** @enum {string} */
            type: "ticket.created" | "ticket.updated";
            version: components["schemas"]["EventVersion"];
        };
        /**
         * @example {
         *       "title": "Calls drop after transfer to the hygienist line",
         *       "priority": "high",
         *       "description": "Since this morning, when the front desk transfers a call to the hygienist line it rings once and drops."
         *     }
         */
        TicketDraft: {
            /** @description Somebody of the assigned organization; only where the viewer may assign. */
            assignee_id?: string;
            description: string;
            priority: components["schemas"]["TicketPriority"];
            title: string;
        };
        /**
         * @description Something that was done to the ticket. `status_changed` and `priority_changed` have their values in `from` and `to`;
         *     `assigned` has `from_assignee` and `to_assignee`; `escalated` and `returned` have a `reason`, and the assignee before
         *     and after.
         */
        TicketEvent: {
            /** @description Who did it; null where the platform did by itself, as when a Support Rep is assigned. */
            author: components["schemas"]["Actor"] | null;
            connection_id: string;
            created_at: components["schemas"]["Timestamp"];
            from: string | null;
            from_assignee: components["schemas"]["Actor"] | null;
            id: string;
            /** @enum {string} */
            kind: "status_changed" | "priority_changed" | "assigned" | "escalated" | "returned";
            reason: components["schemas"]["Text"] | null;
            sequence: components["schemas"]["Sequence"];
            ticket_id: string;
            to: string | null;
            to_assignee: components["schemas"]["Actor"] | null;
            /** @description Who handles it from now on, where that was changed. */
            to_organization: components["schemas"]["Organization"] | null;
            version: components["schemas"]["Version"];
        };
        TicketPage: {
            data: components["schemas"]["Ticket"][];
            next_cursor: components["schemas"]["Cursor"];
            prev_cursor: components["schemas"]["Cursor"];
            total: components["schemas"]["Total"];
        };
        /** @enum {string} */
        TicketPriority: "low" | "medium" | "high";
        TicketRead: {
            ticket_id: string;
            viewer_state: components["schemas"]["TicketViewerState"];
        };
        /** @description The viewer has read on in a thread, here or elsewhere. */
        TicketReadEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["TicketRead"];
            /** @constant */
            type: "ticket.read";
            version: components["schemas"]["EventVersion"];
        };
        /** @description A ticket is no longer seen by the viewer, as after its return from Revampd. */
        TicketRemovedEvent: {
            connection_id: string;
            id: components["schemas"]["EventId"];
            object: components["schemas"]["RemovedObject"];
            /** @constant */
            type: "ticket.removed";
            version: components["schemas"]["EventVersion"];
        };
        /** @enum {string} */
        TicketStatus: "open" | "in_progress" | "resolved" | "closed";
        /** @description The viewer's own side of a ticket. */
        TicketViewerState: {
            /** @description What the viewer may do with this ticket now. A control stands only for what is listed. */
            actions: components["schemas"]["Action"][];
            first_unread_id: string | null;
            last_read_sequence: components["schemas"]["Version"];
            /** @description The statuses that the viewer may move it to now. */
            statuses: components["schemas"]["TicketStatus"][];
            /**
             * Format: int32
             * @description Entries of others behind the read mark.
             */
            unread_count: number;
            version: components["schemas"]["Version"];
        };
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
        /** Format: int32 */
        UnreadCount: number;
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
        /**
         * Format: int64
         * @description It grows with each change; of two states of one object the higher one is the later.
         */
        Version: number;
        /**
         * @example {
         *       "reason": "Charged for a seat that was removed"
         *     }
         */
        VoidRequest: {
            reason: components["schemas"]["Reason"];
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
        Withdrawal: {
            amount: components["schemas"]["Money"];
            /** Format: int32 */
            attempts: number;
            changed_at: components["schemas"]["Timestamp"];
            failure_reason: components["schemas"]["Text"] | null;
            id: string;
            requested_at: components["schemas"]["Timestamp"];
            status: components["schemas"]["WithdrawalStatus"];
        };
        /** @enum {string} */
        WithdrawalStatus: "requested" | "processing" | "paid" | "failed";
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
         * @description A rule or a key stands in the way. By a rule (`already_decided`, `already_allocated`, `insufficient_credit`,
         *     `invoice_not_open`, `quote_changed`, `request_pending`, `audience_changed`, `ticket_closed`, `invalid_transition`),
         *     `current` is what stands there now, with who changed it and when. By a key: `idempotency_key_reused`,
         *     `idempotency_in_progress`.
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
        /** @description The object has changed since: `stale_version`. `current` is what it is now, with who changed it and when. */
        PreconditionFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/stale_version",
                 *       "title": "The object has changed since it was read",
                 *       "status": 412,
                 *       "detail": "This has changed since you read it. Look at it as it is now, and try again.",
                 *       "code": "stale_version",
                 *       "request_id": "rid_3f9c1"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A change must name the state that it is made to: `precondition_required`. */
        PreconditionRequired: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://revampd.com/problems/precondition_required",
                 *       "title": "The change must say to which version it is made",
                 *       "status": 428,
                 *       "detail": "Send If-Match with the ETag of the object as you read it.",
                 *       "code": "precondition_required",
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
         * @description An add-on of this connection.
         * @example adn_1
         */
        AddOnId: string;
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
         * @description The `ETag` of the state that the change is made to. Without it the change is refused with 428
         *     (`precondition_required`), with an old one with 412 (`stale_version`).
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description An invoice of this connection.
         * @example inv_1
         */
        InvoiceId: string;
        /** @description Rows a page. */
        Limit: number;
        /**
         * @description A message of this ticket.
         * @example ent_1
         */
        MessageId: string;
        /**
         * @description One of the viewer's notifications.
         * @example ntf_1
         */
        NotificationId: string;
        /**
         * @description A payout of this connection.
         * @example pay_1
         */
        PayoutId: string;
        /**
         * @description Which reaction.
         * @example thumbs_up
         */
        Reaction: components["schemas"]["Reaction"];
        /**
         * @description An approval request of this connection.
         * @example req_1
         */
        RequestId: string;
        /**
         * @description A ticket of this connection.
         * @example tkt_1
         */
        TicketId: string;
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
export type ActivityEvent = components['schemas']['ActivityEvent'];
export type ActivityObject = components['schemas']['ActivityObject'];
export type ActivityPage = components['schemas']['ActivityPage'];
export type ActivityState = components['schemas']['ActivityState'];
export type Actor = components['schemas']['Actor'];
export type AddOn = components['schemas']['AddOn'];
export type AddOnChangeRequest = components['schemas']['AddOnChangeRequest'];
export type AddOnEvent = components['schemas']['AddOnEvent'];
export type AddOnPage = components['schemas']['AddOnPage'];
export type AddOnPreviewRequest = components['schemas']['AddOnPreviewRequest'];
export type AddOnReceipt = components['schemas']['AddOnReceipt'];
export type AddOnRequest = components['schemas']['AddOnRequest'];
export type AddOnStatus = components['schemas']['AddOnStatus'];
export type AffiliatePayout = components['schemas']['AffiliatePayout'];
export type AffiliatePayoutEvent = components['schemas']['AffiliatePayoutEvent'];
export type AffiliatePayoutPage = components['schemas']['AffiliatePayoutPage'];
export type AffiliatePayoutStatus = components['schemas']['AffiliatePayoutStatus'];
export type AffiliateSummary = components['schemas']['AffiliateSummary'];
export type AllocationRequest = components['schemas']['AllocationRequest'];
export type ApprovalCost = components['schemas']['ApprovalCost'];
export type ApprovalDecision = components['schemas']['ApprovalDecision'];
export type ApprovalRequest = components['schemas']['ApprovalRequest'];
export type ApprovalRequestDetail = components['schemas']['ApprovalRequestDetail'];
export type ApprovalRequestDraft = components['schemas']['ApprovalRequestDraft'];
export type ApprovalRequestEvent = components['schemas']['ApprovalRequestEvent'];
export type ApprovalRequestKind = components['schemas']['ApprovalRequestKind'];
export type ApprovalRequestPage = components['schemas']['ApprovalRequestPage'];
export type ApprovalRequestStatus = components['schemas']['ApprovalRequestStatus'];
export type ApprovalStep = components['schemas']['ApprovalStep'];
export type Assurance = components['schemas']['Assurance'];
export type Audience = components['schemas']['Audience'];
export type AudienceMember = components['schemas']['AudienceMember'];
export type BillingHistoryEntry = components['schemas']['BillingHistoryEntry'];
export type BillingHistoryPage = components['schemas']['BillingHistoryPage'];
export type BillingPeriod = components['schemas']['BillingPeriod'];
export type Catalog = components['schemas']['Catalog'];
export type CatalogAddOn = components['schemas']['CatalogAddOn'];
export type CatalogPlan = components['schemas']['CatalogPlan'];
export type Challenge = components['schemas']['Challenge'];
export type ChallengeAnswer = components['schemas']['ChallengeAnswer'];
export type Connection = components['schemas']['Connection'];
export type ConnectionPage = components['schemas']['ConnectionPage'];
export type ConnectionType = components['schemas']['ConnectionType'];
export type ConnectionUpdatedEvent = components['schemas']['ConnectionUpdatedEvent'];
export type CreditApplicationRequest = components['schemas']['CreditApplicationRequest'];
export type Cursor = components['schemas']['Cursor'];
export type Date = components['schemas']['Date'];
export type DecisionRequest = components['schemas']['DecisionRequest'];
export type Escalation = components['schemas']['Escalation'];
export type EscalationRequest = components['schemas']['EscalationRequest'];
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
export type ManagedPlan = components['schemas']['ManagedPlan'];
export type MarkAllRequest = components['schemas']['MarkAllRequest'];
export type MarkReadRequest = components['schemas']['MarkReadRequest'];
export type Member = components['schemas']['Member'];
export type MemberPage = components['schemas']['MemberPage'];
export type Message = components['schemas']['Message'];
export type MessageDraft = components['schemas']['MessageDraft'];
export type Money = components['schemas']['Money'];
export type NextPlan = components['schemas']['NextPlan'];
export type NoPlan = components['schemas']['NoPlan'];
export type Notification = components['schemas']['Notification'];
export type NotificationCategory = components['schemas']['NotificationCategory'];
export type NotificationConnection = components['schemas']['NotificationConnection'];
export type NotificationEvent = components['schemas']['NotificationEvent'];
export type NotificationKind = components['schemas']['NotificationKind'];
export type NotificationMessage = components['schemas']['NotificationMessage'];
export type NotificationMoney = components['schemas']['NotificationMoney'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type NotificationSummary = components['schemas']['NotificationSummary'];
export type NotificationSummaryEvent = components['schemas']['NotificationSummaryEvent'];
export type NotificationTarget = components['schemas']['NotificationTarget'];
export type NotificationTicket = components['schemas']['NotificationTicket'];
export type Organization = components['schemas']['Organization'];
export type OrganizationType = components['schemas']['OrganizationType'];
export type PaymentRequest = components['schemas']['PaymentRequest'];
export type Payout = components['schemas']['Payout'];
export type PayoutEvent = components['schemas']['PayoutEvent'];
export type PayoutPage = components['schemas']['PayoutPage'];
export type PayoutReceipt = components['schemas']['PayoutReceipt'];
export type PayoutReference = components['schemas']['PayoutReference'];
export type PayoutSource = components['schemas']['PayoutSource'];
export type PayoutStatus = components['schemas']['PayoutStatus'];
export type PayoutViewerState = components['schemas']['PayoutViewerState'];
export type Period = components['schemas']['Period'];
export type Period_2 = components['schemas']['Period-2'];
export type Permission = components['schemas']['Permission'];
export type Permissions = components['schemas']['Permissions'];
export type Plan = components['schemas']['Plan'];
export type PlanChangeRequest = components['schemas']['PlanChangeRequest'];
export type PlanPreviewRequest = components['schemas']['PlanPreviewRequest'];
export type PlanReceipt = components['schemas']['PlanReceipt'];
export type PlanReference = components['schemas']['PlanReference'];
export type PlanStatus = components['schemas']['PlanStatus'];
export type PlanUpdatedEvent = components['schemas']['PlanUpdatedEvent'];
export type PlanViewerState = components['schemas']['PlanViewerState'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type Quotation = components['schemas']['Quotation'];
export type Quote = components['schemas']['Quote'];
export type QuoteLine = components['schemas']['QuoteLine'];
export type Reaction = components['schemas']['Reaction'];
export type ReactionCount = components['schemas']['ReactionCount'];
export type ReadMark = components['schemas']['ReadMark'];
export type Reason = components['schemas']['Reason'];
export type RemovedObject = components['schemas']['RemovedObject'];
export type RequestViewerState = components['schemas']['RequestViewerState'];
export type ResetEvent = components['schemas']['ResetEvent'];
export type ReversalRequest = components['schemas']['ReversalRequest'];
export type Revoked = components['schemas']['Revoked'];
export type RevokeRequest = components['schemas']['RevokeRequest'];
export type Role = components['schemas']['Role'];
export type Seat = components['schemas']['Seat'];
export type Section = components['schemas']['Section'];
export type Sequence = components['schemas']['Sequence'];
export type Session = components['schemas']['Session'];
export type SessionChangedEvent = components['schemas']['SessionChangedEvent'];
export type SessionRequest = components['schemas']['SessionRequest'];
export type SessionStanding = components['schemas']['SessionStanding'];
export type SessionToken = components['schemas']['SessionToken'];
export type Settings = components['schemas']['Settings'];
export type SettingsChange = components['schemas']['SettingsChange'];
export type StreamEvent = components['schemas']['StreamEvent'];
export type SubscriptionPlan = components['schemas']['SubscriptionPlan'];
export type Text = components['schemas']['Text'];
export type ThreadEntry = components['schemas']['ThreadEntry'];
export type ThreadEntryEvent = components['schemas']['ThreadEntryEvent'];
export type ThreadPage = components['schemas']['ThreadPage'];
export type Ticket = components['schemas']['Ticket'];
export type TicketChange = components['schemas']['TicketChange'];
export type TicketChangedEvent = components['schemas']['TicketChangedEvent'];
export type TicketDraft = components['schemas']['TicketDraft'];
export type TicketEvent = components['schemas']['TicketEvent'];
export type TicketPage = components['schemas']['TicketPage'];
export type TicketPriority = components['schemas']['TicketPriority'];
export type TicketRead = components['schemas']['TicketRead'];
export type TicketReadEvent = components['schemas']['TicketReadEvent'];
export type TicketRemovedEvent = components['schemas']['TicketRemovedEvent'];
export type TicketStatus = components['schemas']['TicketStatus'];
export type TicketViewerState = components['schemas']['TicketViewerState'];
export type Timestamp = components['schemas']['Timestamp'];
export type Total = components['schemas']['Total'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type UsableFor = components['schemas']['UsableFor'];
export type User = components['schemas']['User'];
export type Version = components['schemas']['Version'];
export type VoidRequest = components['schemas']['VoidRequest'];
export type Wallet = components['schemas']['Wallet'];
export type WalletBalance = components['schemas']['WalletBalance'];
export type WalletEntry = components['schemas']['WalletEntry'];
export type WalletEntryKind = components['schemas']['WalletEntryKind'];
export type WalletEntryPage = components['schemas']['WalletEntryPage'];
export type WalletEntryRequest = components['schemas']['WalletEntryRequest'];
export type WalletReceipt = components['schemas']['WalletReceipt'];
export type WalletUpdatedEvent = components['schemas']['WalletUpdatedEvent'];
export type WalletVersion = components['schemas']['WalletVersion'];
export type Withdrawal = components['schemas']['Withdrawal'];
export type WithdrawalStatus = components['schemas']['WithdrawalStatus'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationFailed = components['responses']['ValidationFailed'];
export type ParameterAddOnId = components['parameters']['AddOnId'];
export type ParameterChallengeId = components['parameters']['ChallengeId'];
export type ParameterConnectionId = components['parameters']['ConnectionId'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterEntryId = components['parameters']['EntryId'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterInvoiceId = components['parameters']['InvoiceId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMessageId = components['parameters']['MessageId'];
export type ParameterNotificationId = components['parameters']['NotificationId'];
export type ParameterPayoutId = components['parameters']['PayoutId'];
export type ParameterReaction = components['parameters']['Reaction'];
export type ParameterRequestId = components['parameters']['RequestId'];
export type ParameterTicketId = components['parameters']['TicketId'];
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
    listAddOns: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only add-ons in these statuses. */
                status?: components["schemas"]["AddOnStatus"][];
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
            /** @description A page of add-ons. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddOnPage"];
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
    addAddOn: {
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
                "application/json": components["schemas"]["AddOnRequest"];
            };
        };
        responses: {
            /** @description The add-on and its invoice. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddOnReceipt"];
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
    removeAddOn: {
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
                 * @description An add-on of this connection.
                 * @example adn_1
                 */
                add_on_id: components["parameters"]["AddOnId"];
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
            /** @description The add-on as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddOn"];
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
    updateAddOn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is made to. Without it the change is refused with 428
                 *     (`precondition_required`), with an old one with 412 (`stale_version`).
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description An add-on of this connection.
                 * @example adn_1
                 */
                add_on_id: components["parameters"]["AddOnId"];
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
                "application/json": components["schemas"]["AddOnChangeRequest"];
            };
        };
        responses: {
            /** @description The add-on and its invoice, if there is one. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddOnReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    previewAddOn: {
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
                "application/json": components["schemas"]["AddOnPreviewRequest"];
            };
        };
        responses: {
            /** @description The quote. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
    listAffiliatePayouts: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only payouts in these statuses. */
                status?: components["schemas"]["AffiliatePayoutStatus"][];
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
            /** @description A page of affiliate payouts. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliatePayoutPage"];
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
    getAffiliateSummary: {
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
            /** @description The totals. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliateSummary"];
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
    listApprovalRequests: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only requests of these kinds. */
                kind?: components["schemas"]["ApprovalRequestKind"][];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only requests in these statuses. */
                status?: components["schemas"]["ApprovalRequestStatus"][];
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
            /** @description A page of requests. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequestPage"];
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
    createApprovalRequest: {
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
                "application/json": components["schemas"]["ApprovalRequestDraft"];
            };
        };
        responses: {
            /** @description The request, pending. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
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
    getApprovalRequest: {
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
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
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
                    "application/json": components["schemas"]["ApprovalRequestDetail"];
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
    approveRequest: {
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
                /**
                 * @description The `ETag` of the state that the change is made to. Without it the change is refused with 428
                 *     (`precondition_required`), with an old one with 412 (`stale_version`).
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApprovalDecision"];
            };
        };
        responses: {
            /** @description The request as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequestDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    rejectRequest: {
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
                /**
                 * @description The `ETag` of the state that the change is made to. Without it the change is refused with 428
                 *     (`precondition_required`), with an old one with 412 (`stale_version`).
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description The request as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequestDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    withdrawRequest: {
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
                /**
                 * @description The `ETag` of the state that the change is made to. Without it the change is refused with 428
                 *     (`precondition_required`), with an old one with 412 (`stale_version`).
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description An approval request of this connection.
                 * @example req_1
                 */
                request_id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description The request as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequestDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
    getCatalog: {
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
            /** @description The catalogue of this connection. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
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
    recordPayment: {
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
                "application/json": components["schemas"]["PaymentRequest"];
            };
        };
        responses: {
            /** @description The invoice with the payment. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
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
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    voidInvoice: {
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
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description The invoice, void. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
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
    listPayouts: {
        parameters: {
            query?: {
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only payouts in these statuses. */
                status?: components["schemas"]["PayoutStatus"][];
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
            /** @description A page of payouts. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutPage"];
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
    getPayout: {
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
                 * @description A payout of this connection.
                 * @example pay_1
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout. */
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
                    "application/json": components["schemas"]["Payout"];
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
    allocatePayout: {
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
                 * @description A payout of this connection.
                 * @example pay_1
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationRequest"];
            };
        };
        responses: {
            /** @description The payout and the wallet after it. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutReceipt"];
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
    retryWithdrawal: {
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
                 * @description A payout of this connection.
                 * @example pay_1
                 */
                payout_id: components["parameters"]["PayoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
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
    getPlan: {
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
            /** @description The plan. */
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
                    "application/json": components["schemas"]["Plan"];
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
    changePlan: {
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
                "application/json": components["schemas"]["PlanChangeRequest"];
            };
        };
        responses: {
            /** @description The plan as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReceipt"];
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
    cancelPlan: {
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
        requestBody?: never;
        responses: {
            /** @description The plan as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    previewPlanChange: {
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
                "application/json": components["schemas"]["PlanPreviewRequest"];
            };
        };
        responses: {
            /** @description The quote. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
    resumePlan: {
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
        requestBody?: never;
        responses: {
            /** @description The plan as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
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
    updateConnectionSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is made to. Without it the change is refused with 428
                 *     (`precondition_required`), with an old one with 412 (`stale_version`).
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
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
                "application/json": components["schemas"]["SettingsChange"];
            };
        };
        responses: {
            /** @description The connection as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
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
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Only tickets assigned to this user; `me` is the viewer, `none` those that wait for somebody. */
                assignee_id?: string;
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only tickets that this organization is affected by. */
                organization_id?: string;
                /** @description Only tickets of these priorities. */
                priority?: components["schemas"]["TicketPriority"][];
                /** @description Words of the title, the description, the number, or the names of its people, in any order and case. */
                q?: string;
                /** @description By what, descending with `-`. */
                sort?: "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at";
                /** @description Only tickets in these statuses. */
                status?: components["schemas"]["TicketStatus"][];
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
            /** @description A page of tickets. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
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
    createTicket: {
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
                "application/json": components["schemas"]["TicketDraft"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
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
    getTicket: {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
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
                    "application/json": components["schemas"]["Ticket"];
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
    updateTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the state that the change is made to. Without it the change is refused with 428
                 *     (`precondition_required`), with an old one with 412 (`stale_version`).
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketChange"];
            };
        };
        responses: {
            /** @description The ticket as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deescalateTicket: {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationRequest"];
            };
        };
        responses: {
            /** @description The ticket as it was when it was returned. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
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
    escalateTicket: {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationRequest"];
            };
        };
        responses: {
            /** @description The ticket as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
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
    postMessage: {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDraft"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    addReaction: {
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
                 * @description A message of this ticket.
                 * @example ent_1
                 */
                message_id: components["parameters"]["MessageId"];
                /**
                 * @description Which reaction.
                 * @example thumbs_up
                 */
                reaction: components["parameters"]["Reaction"];
                /**
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    removeReaction: {
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
                 * @description A message of this ticket.
                 * @example ent_1
                 */
                message_id: components["parameters"]["MessageId"];
                /**
                 * @description Which reaction.
                 * @example thumbs_up
                 */
                reaction: components["parameters"]["Reaction"];
                /**
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
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
    markThreadRead: {
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
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMark"];
            };
        };
        responses: {
            /** @description The viewer's side of the ticket. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketViewerState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listThread: {
        parameters: {
            query?: {
                /** @description Only entries after this one, the nearest to it, by entry id or sequence. */
                after?: string;
                /** @description The page that has this entry in its middle, by entry id or sequence. */
                around?: string;
                /** @description Only entries before this one, the nearest to it, by entry id or sequence. */
                before?: string;
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only messages with these words, in any order and case. */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The connection. One that the caller has no part in is `not_found`.
                 * @example con_harborline_northgate
                 */
                connection_id: components["parameters"]["ConnectionId"];
                /**
                 * @description A ticket of this connection.
                 * @example tkt_1
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadPage"];
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
    listNotifications: {
        parameters: {
            query?: {
                /** @description Only this category. */
                category?: components["schemas"]["NotificationCategory"];
                /** @description Only those of this connection. */
                connection_id?: string;
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only those not read yet. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
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
    markNotificationRead: {
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
                 * @description One of the viewer's notifications.
                 * @example ntf_1
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MarkReadRequest"];
            };
        };
        responses: {
            /** @description The notification as it is from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
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
    markAllNotificationsRead: {
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
                "application/json": components["schemas"]["MarkAllRequest"];
            };
        };
        responses: {
            /** @description The counts as they are from now on. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSummary"];
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
    getNotificationSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSummary"];
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
    listAllTickets: {
        parameters: {
            query?: {
                /** @description Only tickets assigned to this user; `me` is the viewer, `none` those that wait for somebody. */
                assignee_id?: string;
                /** @description The `next_cursor` or `prev_cursor` of a page before. Filters and sort must be the same. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only tickets that this organization is affected by. */
                organization_id?: string;
                /** @description Only tickets of these priorities. */
                priority?: components["schemas"]["TicketPriority"][];
                /** @description Words of the title, the description, the number, or the names of its people, in any order and case. */
                q?: string;
                /** @description By what, descending with `-`. */
                sort?: "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at";
                /** @description Only tickets in these statuses. */
                status?: components["schemas"]["TicketStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Event-Id": components["headers"]["Event-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
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
}
