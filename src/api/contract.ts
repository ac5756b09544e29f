/** Generated from the contract by `npm run types`: do not edit. */
export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session. After 5 wrong passwords in 15 minutes for a user name or an address, 429 with Retry-After. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            responses: {
                /** @description Signed in */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                /** @description code invalid_credentials; says the same for an unknown user and a wrong password */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description code too_many_attempts */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The user */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identity"];
                    };
                };
                /** @description code session_missing or session_expired */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Signed out */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. q: parts of the name or the client number, folding case, ё/е and the Kazakh letters to their Russian neighbours (ә→а, ғ→г, қ→к, ң→н, ө→о, ұ and ү→у, һ→х, і→и) on both sides, so that either keyboard finds either spelling. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: components["responses"]["Clients"];
                422: components["responses"]["Invalid"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** All roles. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The client */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Client"];
                    };
                };
                404: components["responses"]["Missing"];
            };
        };
        /** compliance. Writable: status (to erased, only where retentionUntil has passed or the client is a minor) with destructionAct. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            responses: {
                /** @description The client */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Client"];
                    };
                };
                409: components["responses"]["Stale"];
                422: components["responses"]["Invalid"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** compliance, support. Finds clients by an exact IIN, phone or e-mail without putting it into an address; recorded in the audit trail. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClientLookup"];
                };
            };
            responses: {
                /** @description The lookup with clientIds */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClientLookup"];
                    };
                };
                422: components["responses"]["Invalid"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** compliance, support. Shows one client's identifying fields to this user for a stated reason; recorded in the audit trail. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
            responses: {
                /** @description The view with identity */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityView"];
                    };
                };
                422: components["responses"]["Invalid"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** compliance, support. Filters: clientId, requestId. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Correction"][];
                    };
                };
            };
        };
        put?: never;
        /** compliance, support. Applies one corrected field under an open request of kind correction. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            responses: {
                /** @description Applied */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Correction"];
                    };
                };
                422: components["responses"]["Invalid"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. Filters: every field, and q as for clients. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: components["responses"]["Consents"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** All roles. A consent changes only through a closed withdrawal request, or by expiry. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The consent */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Consent"];
                    };
                };
                404: components["responses"]["Missing"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyVersion"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. q: parts of the name, or the BIN. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recipient"][];
                    };
                };
            };
        };
        put?: never;
        /** compliance. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recipient"];
                    };
                };
                422: components["responses"]["Invalid"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recipients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** All roles. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The recipient */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recipient"];
                    };
                };
                404: components["responses"]["Missing"];
            };
        };
        /** compliance. Writable: all but id. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
            responses: {
                /** @description Saved */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recipient"];
                    };
                };
                409: components["responses"]["Stale"];
                422: components["responses"]["Invalid"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. Filters: every field, dataCategories as any-of, and q over recipient name and documentNumber. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: components["responses"]["Disclosures"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** All roles. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The disclosure */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Disclosure"];
                    };
                };
                404: components["responses"]["Missing"];
            };
        };
        /** compliance. Writable: reviewStatus, reviewNote (required to flag). The server sets reviewerId and reviewedAt. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            responses: {
                /** @description Saved */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Disclosure"];
                    };
                };
                409: components["responses"]["Stale"];
                422: components["responses"]["Invalid"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. Filters: every field, and q over number and the client's name. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: components["responses"]["Requests"];
            };
        };
        put?: never;
        /** support, compliance. Required: clientId or requesterNote (a person who is not found among the clients), kind, channel, receivedAt (not in the future), replyLocale. The server sets number, dueAt, legalDueAt, ruleId, calendarVersion, steps and, for withdrawals, the recipient notices. Where the working-day calendar lacks a year that the term needs, dueAt is null and code calendar_missing stands in warnings. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            responses: {
                /** @description Registered */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Request"];
                    };
                };
                422: components["responses"]["Invalid"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** All roles. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The request */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Request"];
                    };
                };
                404: components["responses"]["Missing"];
            };
        };
        /**
         * Writable: assigneeId, status, steps[].done, outcomeNote, refusalReason, refusalEvidence, lateReason, feeAmount.
         *     Moves: new → in_progress → closed; in_progress → refusal_proposed (support, compliance) → refused or back to
         *     in_progress (compliance, and not the one who proposed it); closed or refused → in_progress (reopened: same dueAt,
         *     a late verdict stays). manager may write assigneeId alone.
         *     422 codes: transition_not_allowed; steps_open (close with a step not done); notices_open (close with a
         *     recipient neither confirmed nor waived); obligations_outstanding (close processing_withdrawal while the client
         *     has obligations; args.count); refusal_reason_required; refusal_evidence_required; late_reason_required (close or
         *     refuse after dueAt); second_person_required.
         *     On close of processing_withdrawal the server withdraws the client's active processing and marketing consents
         *     and sets the client to processing_stopped; of marketing_withdrawal and contact_opt_out, the marketing consents;
         *     of minor_erasure, the client to erased.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            responses: {
                /** @description Saved */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Request"];
                    };
                };
                409: components["responses"]["Stale"];
                422: components["responses"]["Invalid"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/request-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. Append-only history. Filters: requestId, type, actorId, at_*. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestEvent"][];
                    };
                };
            };
        };
        put?: never;
        /** All roles. type is note alone; the server writes the others. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RequestEvent"];
                };
            };
            responses: {
                /** @description Noted */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestEvent"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recipient-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. Who must be told that a consent is withdrawn: one for each recipient that got this client's data. Filters: requestId, recipientId, status. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecipientNotice"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recipient-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /** support, compliance. Writable: status, note (required to waive). */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecipientNotice"];
                };
            };
            responses: {
                /** @description Saved */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecipientNotice"];
                    };
                };
                409: components["responses"]["Stale"];
                422: components["responses"]["Invalid"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** compliance, support. Filter: requestId. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Attachment"][];
                    };
                };
            };
        };
        put?: never;
        /** compliance, support. At most 5 MiB; PDF, PNG, JPEG or EML by content, not by name. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            responses: {
                /** @description Kept */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Attachment"];
                    };
                };
                /** @description code too_large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                422: components["responses"]["Invalid"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** compliance, support. Always as a download (Content-Disposition attachment, nosniff). */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                404: components["responses"]["Missing"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. The staff that can be assigned or named. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sla-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. One row for each day and kind that had any movement. Filters: day_gte, day_lte, kind. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SlaDay"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sla-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles. One row for each day and hour (Asia/Almaty) in which a request came in. Filters: day_gte, day_lte, kind. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SlaReceipt"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** manager, compliance. One row for each support user, now. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgentLoad"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** compliance, manager. Append-only. Filters: actorId, action, resource, recordId, at_*. */
        get: {
            parameters: {
                query?: {
                    /** @description JSON of a field and ASC or DESC */
                    sort?: components["parameters"]["sort"];
                    /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
                    range?: components["parameters"]["range"];
                    /** @description JSON object */
                    filter?: components["parameters"]["filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditEvent"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All roles. Called before an export is handed to the user, so that what left the system is on record. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExportRecord"];
                };
            };
            responses: {
                /** @description Recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExportRecord"];
                    };
                };
            };
        };
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
        Credentials: {
            username: string;
            password: string;
        };
        /** @enum {unknown} */
        Role: "compliance" | "support" | "manager";
        Identity: {
            id: number;
            fullName: string;
            role: components["schemas"]["Role"];
            /** @enum {unknown} */
            locale?: "kk" | "ru" | null;
        };
        User: {
            id: number;
            fullName: string;
            role: components["schemas"]["Role"];
            active: boolean;
        };
        Problem: {
            type?: string;
            title?: string;
            status: number;
            code: string;
            detail?: string;
            errors?: {
                [key: string]: {
                    message: string;
                    args?: Record<string, never>;
                };
            };
            /** @description with 409: the record as it stands */
            current?: Record<string, never>;
        };
        Client: {
            id: number;
            /**
             * @description the public client number
             * @example C-0012345
             */
            number: string;
            lastName: string;
            firstName: string;
            middleName?: string | null;
            /** @example ••••••••4321 */
            iinMasked: string;
            phoneMasked?: string | null;
            emailMasked?: string | null;
            /** @description under 18 today */
            isMinor: boolean;
            /** @description acts as a sole trader (policy 3.3) */
            entrepreneur?: boolean;
            /** @description the company or principal that the client acts for (policy 1 and 3.2) */
            representativeOf?: string | null;
            /** @enum {unknown} */
            status: "active" | "processing_stopped" | "erased";
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            lastServiceAt?: string | null;
            /** Format: date-time */
            accountClosedAt?: string | null;
            /**
             * Format: date
             * @description policy 9.1: five years from lastServiceAt or, if there is an account, from accountClosedAt
             */
            retentionUntil?: string | null;
            /** @description unfulfilled obligations that bar a withdrawal (policy 8.1) */
            outstandingObligations: number;
            /** @description what is held and where it came from (policy 3.1) */
            dataInventory?: {
                category?: components["schemas"]["DataCategory"];
                /** @enum {unknown} */
                source?: "client" | "technical" | "third_party";
                sourceName?: string | null;
                /** Format: date-time */
                collectedAt?: string;
            }[];
            destructionAct?: string | null;
            version: number;
        };
        ClientLookup: {
            id?: number;
            /** @enum {unknown} */
            by: "iin" | "phone" | "email";
            value: string;
            readonly clientIds?: number[];
            /** Format: date-time */
            readonly at?: string;
        };
        IdentityView: {
            id?: number;
            clientId: number;
            requestId?: number | null;
            /** @enum {unknown} */
            reason: "verify_identity" | "contact_client" | "prepare_copy" | "investigate" | "other";
            /** @description required where reason is other */
            reasonNote?: string | null;
            /** Format: date-time */
            readonly viewedAt?: string;
            readonly identity?: components["schemas"]["ClientIdentity"];
        };
        ClientIdentity: {
            iin?: string;
            /** Format: date */
            birthDate?: string;
            birthPlace?: string | null;
            phone?: string | null;
            email?: string | null;
            registrationAddress?: string | null;
            residenceAddress?: string | null;
            document?: {
                kind?: string;
                number?: string;
                /** Format: date */
                issuedAt?: string;
                /** Format: date */
                expiresAt?: string | null;
                issuer?: string;
            } | null;
        };
        Correction: {
            id?: number;
            clientId: number;
            requestId: number;
            /** @enum {unknown} */
            field: "lastName" | "firstName" | "middleName" | "birthDate" | "iin" | "phone" | "email" | "registrationAddress" | "residenceAddress";
            newValue: string;
            readonly oldValueMasked?: string;
            readonly newValueMasked?: string;
            documentRef: string;
            /** Format: date-time */
            readonly appliedAt?: string;
            readonly appliedById?: number;
        };
        Consent: {
            id: number;
            clientId: number;
            /** @enum {unknown} */
            kind: "processing" | "marketing" | "cookies";
            /** @enum {unknown} */
            status: "active" | "withdrawn" | "expired";
            /** Format: date-time */
            givenAt: string;
            /**
             * @description report_button is the click on the report request (policy 7)
             * @enum {unknown}
             */
            method: "report_button" | "cookie_banner" | "paper";
            /**
             * @description the text that the client saw; the Russian one prevails (policy 9.12)
             * @enum {unknown}
             */
            locale: "kk" | "ru";
            policyVersionId: number;
            thirdPartyTransfer?: boolean;
            crossBorder?: boolean;
            publicDistribution?: boolean;
            dataCategories?: components["schemas"]["DataCategory"][];
            evidence?: {
                ip?: string;
                userAgent?: string;
                formId?: string;
            };
            /**
             * Format: date-time
             * @description cookies: 13 months after givenAt at the latest, never rolled to a working day (policy 9.5)
             */
            expiresAt?: string | null;
            /** Format: date-time */
            withdrawnAt?: string | null;
            withdrawalRequestId?: number | null;
        };
        PolicyVersion: {
            id: number;
            number: string;
            /** Format: date-time */
            effectiveFrom: string;
            urlKk?: string;
            urlRu?: string;
            note?: string | null;
        };
        Recipient: {
            id: number;
            name: string;
            bin?: string | null;
            /**
             * @description policy 6.1 and 6.2
             * @enum {unknown}
             */
            category: "affiliate" | "bank" | "platform_owner" | "advertiser" | "telecom" | "contractor" | "assignee" | "authority";
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            contractNumber?: string | null;
            /** Format: date */
            contractValidFrom?: string | null;
            /** Format: date */
            contractValidUntil?: string | null;
            /**
             * Format: date
             * @description when it last showed that it protects the data (policy 5.5)
             */
            protectionConfirmedAt?: string | null;
            version: number;
        };
        Disclosure: {
            id: number;
            clientId: number;
            recipientId: number;
            /**
             * @description purpose: 6.1; the others: 6.2 in its order
             * @enum {unknown}
             */
            basis: "purpose" | "assignment" | "authority_request" | "service_performance" | "rights_protection" | "contract";
            /**
             * @description policy 2.1 in its order
             * @enum {unknown}
             */
            purpose: "communication" | "location_security" | "verification" | "support" | "newsletter" | "partner_access" | "statistics" | "research" | "device_linking" | "troubleshooting";
            dataCategories: components["schemas"]["DataCategory"][];
            /** @description ties an IP address to a person (policy 3.1.1: only to render the service or by law) */
            includesIpLink: boolean;
            crossBorder: boolean;
            /** Format: date-time */
            disclosedAt: string;
            /** @description the authority's request or the contract */
            documentNumber?: string | null;
            /** @enum {unknown} */
            reviewStatus: "pending" | "approved" | "flagged";
            reviewNote?: string | null;
            reviewerId?: number | null;
            /** Format: date-time */
            reviewedAt?: string | null;
            version: number;
        };
        /**
         * @description policy 3.1.1 and 3.1.2
         * @enum {unknown}
         */
        DataCategory: "name" | "birth" | "iin" | "contact" | "id_document" | "bank_details" | "photo_video" | "biometric" | "gender" | "ethnicity" | "special" | "depersonalised" | "ip_address" | "device" | "location" | "cookies" | "activity" | "social_media" | "correspondence";
        /** @enum {unknown} */
        RequestKind: "processing_withdrawal" | "marketing_withdrawal" | "contact_opt_out" | "access_copy" | "correction" | "policy_violation" | "minor_erasure";
        Request: {
            id: number;
            /** @example R-2026-000123 */
            number: string;
            clientId: number | null;
            /** @description who asks and how to answer them where no client is found */
            requesterNote?: string | null;
            kind: components["schemas"]["RequestKind"];
            /** @enum {unknown} */
            channel: "email" | "phone" | "post" | "in_person" | "web";
            /** @enum {unknown} */
            status: "new" | "in_progress" | "refusal_proposed" | "closed" | "refused";
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date-time
             * @description the company's promise; null where the calendar lacks the year
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description the law's limit, where it sets one
             */
            legalDueAt?: string | null;
            ruleId?: string;
            calendarVersion?: string;
            assigneeId?: number | null;
            /** @enum {unknown} */
            replyLocale: "kk" | "ru";
            steps: {
                key: string;
                done: boolean;
                /** Format: date-time */
                readonly doneAt?: string | null;
                readonly doneById?: number | null;
            }[];
            outcomeNote?: string | null;
            /** @enum {unknown} */
            refusalReason?: "obligations_outstanding" | "contrary_to_law" | "identity_not_confirmed" | "not_the_subject" | "repeated_request" | null;
            /** @description the contract or the norm that the refusal rests on */
            refusalEvidence?: string | null;
            /** @enum {unknown} */
            lateReason?: "waiting_for_client" | "waiting_for_recipient" | "workload" | "registered_late" | "system_failure" | "other" | null;
            /** @description tenge; access_copy alone (policy 9.10) */
            feeAmount?: number | null;
            /** Format: date-time */
            closedAt?: string | null;
            closedById?: number | null;
            /**
             * Format: date-time
             * @description the instant dueAt passed with the request open; never cleared
             */
            breachedAt?: string | null;
            /** @description who held it at that instant */
            breachedAssigneeId?: number | null;
            warnings?: string[];
            version: number;
        };
        RequestEvent: {
            id?: number;
            requestId: number;
            /** Format: date-time */
            readonly at?: string;
            /** @description null for the system */
            readonly actorId?: number | null;
            /** @enum {unknown} */
            type: "registered" | "assigned" | "started" | "step_done" | "step_undone" | "note" | "refusal_proposed" | "refusal_rejected" | "refused" | "closed" | "breached" | "reopened" | "recalculated";
            text?: string | null;
            readonly details?: Record<string, never>;
        };
        RecipientNotice: {
            id: number;
            requestId: number;
            recipientId: number;
            /** @enum {unknown} */
            status: "pending" | "sent" | "confirmed" | "waived";
            note?: string | null;
            /** Format: date-time */
            readonly sentAt?: string | null;
            /** Format: date-time */
            readonly confirmedAt?: string | null;
            version: number;
        };
        Attachment: {
            id?: number;
            requestId: number;
            fileName: string;
            readonly mimeType?: string;
            readonly size?: number;
            readonly sha256?: string;
            contentBase64?: string;
            /** Format: date-time */
            readonly createdAt?: string;
            readonly createdById?: number;
        };
        SlaDay: {
            /** @description day and kind, joined by a colon */
            id: string;
            /** Format: date */
            day: string;
            kind: components["schemas"]["RequestKind"];
            received?: number;
            closedOnTime?: number;
            closedLate?: number;
            refusedOnTime?: number;
            refusedLate?: number;
            /** @description breaches that fell on this day */
            breached?: number;
        };
        SlaReceipt: {
            /** @description day, hour and kind, joined by colons */
            id: string;
            /** Format: date */
            day: string;
            hour: number;
            kind: components["schemas"]["RequestKind"];
            received?: number;
            /** @description of these, those that have passed dueAt open */
            breached?: number;
        };
        AgentLoad: {
            /** @description the user */
            id: number;
            open?: number;
            dueToday?: number;
            overdue?: number;
            closed30d?: number;
            onTime30d?: number;
            medianHoursToClose30d?: number | null;
        };
        AuditEvent: {
            id: number;
            /** Format: date-time */
            at: string;
            actorId?: number | null;
            /** @enum {unknown} */
            action: "sign_in" | "sign_in_failed" | "sign_out" | "view_identity" | "lookup" | "correct" | "review" | "register" | "transition" | "notice" | "attach" | "download" | "export" | "erase" | "denied";
            resource?: string;
            recordId?: number | null;
            /** @description the X-Request-Id of the call */
            requestId?: string | null;
            ip?: string | null;
            details?: Record<string, never>;
        };
        ExportRecord: {
            id?: number;
            resource: string;
            filter: Record<string, never>;
            rows: number;
            /** Format: date-time */
            readonly at?: string;
        };
    };
    responses: {
        /** @description A page */
        Clients: {
            headers: {
                "Content-Range"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Client"][];
            };
        };
        /** @description A page */
        Consents: {
            headers: {
                "Content-Range"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Consent"][];
            };
        };
        /** @description A page */
        Disclosures: {
            headers: {
                "Content-Range"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Disclosure"][];
            };
        };
        /** @description A page */
        Requests: {
            headers: {
                "Content-Range"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Request"][];
            };
        };
        /** @description code not_found */
        Missing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description code invalid, with errors */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description code stale, with current */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        id: number;
        /** @description JSON of a field and ASC or DESC */
        sort: string;
        /** @description JSON of the first and the last row, inclusive; [0,24] where absent */
        range: string;
        /** @description JSON object */
        filter: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const roleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Role"]> = ["compliance", "support", "manager"];
export const clientStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Client"]["status"]> = ["active", "processing_stopped", "erased"];
export const clientDataInventorySourceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Client"]["dataInventory"]["source"]> = ["client", "technical", "third_party"];
export const clientLookupByValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ClientLookup"]["by"]> = ["iin", "phone", "email"];
export const identityViewReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IdentityView"]["reason"]> = ["verify_identity", "contact_client", "prepare_copy", "investigate", "other"];
export const correctionFieldValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Correction"]["field"]> = ["lastName", "firstName", "middleName", "birthDate", "iin", "phone", "email", "registrationAddress", "residenceAddress"];
export const consentKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Consent"]["kind"]> = ["processing", "marketing", "cookies"];
export const consentStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Consent"]["status"]> = ["active", "withdrawn", "expired"];
export const consentMethodValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Consent"]["method"]> = ["report_button", "cookie_banner", "paper"];
export const consentLocaleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Consent"]["locale"]> = ["kk", "ru"];
export const recipientCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Recipient"]["category"]> = ["affiliate", "bank", "platform_owner", "advertiser", "telecom", "contractor", "assignee", "authority"];
export const disclosureBasisValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Disclosure"]["basis"]> = ["purpose", "assignment", "authority_request", "service_performance", "rights_protection", "contract"];
export const disclosurePurposeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Disclosure"]["purpose"]> = ["communication", "location_security", "verification", "support", "newsletter", "partner_access", "statistics", "research", "device_linking", "troubleshooting"];
export const disclosureReviewStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Disclosure"]["reviewStatus"]> = ["pending", "approved", "flagged"];
export const dataCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DataCategory"]> = ["name", "birth", "iin", "contact", "id_document", "bank_details", "photo_video", "biometric", "gender", "ethnicity", "special", "depersonalised", "ip_address", "device", "location", "cookies", "activity", "social_media", "correspondence"];
export const requestKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RequestKind"]> = ["processing_withdrawal", "marketing_withdrawal", "contact_opt_out", "access_copy", "correction", "policy_violation", "minor_erasure"];
export const requestChannelValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Request"]["channel"]> = ["email", "phone", "post", "in_person", "web"];
export const requestStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Request"]["status"]> = ["new", "in_progress", "refusal_proposed", "closed", "refused"];
export const requestReplyLocaleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Request"]["replyLocale"]> = ["kk", "ru"];
export const requestEventTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RequestEvent"]["type"]> = ["registered", "assigned", "started", "step_done", "step_undone", "note", "refusal_proposed", "refusal_rejected", "refused", "closed", "breached", "reopened", "recalculated"];
export const recipientNoticeStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RecipientNotice"]["status"]> = ["pending", "sent", "confirmed", "waived"];
export const auditEventActionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AuditEvent"]["action"]> = ["sign_in", "sign_in_failed", "sign_out", "view_identity", "lookup", "correct", "review", "register", "transition", "notice", "attach", "download", "export", "erase", "denied"];
export type operations = Record<string, never>;
