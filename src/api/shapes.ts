/** Generated from the contract by `npm run types`: do not edit. */
export const shapes = {
  "requests": {
    "id": {
      "type": "integer",
      "required": true
    },
    "number": {
      "type": "string",
      "required": true
    },
    "clientId": {
      "type": "integer",
      "required": true,
      "nullable": true
    },
    "requesterNote": {
      "type": "string",
      "nullable": true
    },
    "kind": {
      "type": "string",
      "required": true,
      "values": [
        "processing_withdrawal",
        "marketing_withdrawal",
        "contact_opt_out",
        "access_copy",
        "correction",
        "policy_violation",
        "minor_erasure"
      ]
    },
    "channel": {
      "type": "string",
      "required": true,
      "values": [
        "email",
        "phone",
        "post",
        "in_person",
        "web"
      ]
    },
    "status": {
      "type": "string",
      "required": true,
      "values": [
        "new",
        "in_progress",
        "refusal_proposed",
        "closed",
        "refused"
      ]
    },
    "receivedAt": {
      "type": "string",
      "required": true
    },
    "dueAt": {
      "type": "string",
      "required": true,
      "nullable": true
    },
    "legalDueAt": {
      "type": "string",
      "nullable": true
    },
    "ruleId": {
      "type": "string"
    },
    "calendarVersion": {
      "type": "string"
    },
    "assigneeId": {
      "type": "integer",
      "nullable": true
    },
    "replyLocale": {
      "type": "string",
      "required": true,
      "values": [
        "kk",
        "ru"
      ]
    },
    "steps": {
      "type": "array",
      "required": true,
      "item": {
        "key": {
          "type": "string",
          "required": true
        },
        "done": {
          "type": "boolean",
          "required": true
        },
        "doneAt": {
          "type": "string",
          "nullable": true
        },
        "doneById": {
          "type": "integer",
          "nullable": true
        }
      }
    },
    "outcomeNote": {
      "type": "string",
      "nullable": true
    },
    "refusalReason": {
      "type": "string",
      "nullable": true,
      "values": [
        "obligations_outstanding",
        "contrary_to_law",
        "identity_not_confirmed",
        "not_the_subject",
        "repeated_request"
      ]
    },
    "refusalEvidence": {
      "type": "string",
      "nullable": true
    },
    "lateReason": {
      "type": "string",
      "nullable": true,
      "values": [
        "waiting_for_client",
        "waiting_for_recipient",
        "workload",
        "registered_late",
        "system_failure",
        "other"
      ]
    },
    "feeAmount": {
      "type": "number",
      "nullable": true
    },
    "closedAt": {
      "type": "string",
      "nullable": true
    },
    "closedById": {
      "type": "integer",
      "nullable": true
    },
    "breachedAt": {
      "type": "string",
      "nullable": true
    },
    "breachedAssigneeId": {
      "type": "integer",
      "nullable": true
    },
    "warnings": {
      "type": "array",
      "item": {
        "type": "string",
        "required": true
      }
    },
    "version": {
      "type": "integer",
      "required": true
    }
  },
  "clients": {
    "id": {
      "type": "integer",
      "required": true
    },
    "number": {
      "type": "string",
      "required": true
    },
    "lastName": {
      "type": "string",
      "required": true
    },
    "firstName": {
      "type": "string",
      "required": true
    },
    "middleName": {
      "type": "string",
      "nullable": true
    },
    "iinMasked": {
      "type": "string",
      "required": true
    },
    "phoneMasked": {
      "type": "string",
      "nullable": true
    },
    "emailMasked": {
      "type": "string",
      "nullable": true
    },
    "isMinor": {
      "type": "boolean",
      "required": true
    },
    "entrepreneur": {
      "type": "boolean"
    },
    "representativeOf": {
      "type": "string",
      "nullable": true
    },
    "status": {
      "type": "string",
      "required": true,
      "values": [
        "active",
        "processing_stopped",
        "erased"
      ]
    },
    "registeredAt": {
      "type": "string",
      "required": true
    },
    "lastServiceAt": {
      "type": "string",
      "nullable": true
    },
    "accountClosedAt": {
      "type": "string",
      "nullable": true
    },
    "retentionUntil": {
      "type": "string",
      "nullable": true
    },
    "outstandingObligations": {
      "type": "integer",
      "required": true
    },
    "dataInventory": {
      "type": "array",
      "item": {
        "category": {
          "type": "string",
          "values": [
            "name",
            "birth",
            "iin",
            "contact",
            "id_document",
            "bank_details",
            "photo_video",
            "biometric",
            "gender",
            "ethnicity",
            "special",
            "depersonalised",
            "ip_address",
            "device",
            "location",
            "cookies",
            "activity",
            "social_media",
            "correspondence"
          ]
        },
        "source": {
          "type": "string",
          "values": [
            "client",
            "technical",
            "third_party"
          ]
        },
        "sourceName": {
          "type": "string",
          "nullable": true
        },
        "collectedAt": {
          "type": "string"
        }
      }
    },
    "destructionAct": {
      "type": "string",
      "nullable": true
    },
    "version": {
      "type": "integer",
      "required": true
    }
  },
  "consents": {
    "id": {
      "type": "integer",
      "required": true
    },
    "clientId": {
      "type": "integer",
      "required": true
    },
    "kind": {
      "type": "string",
      "required": true,
      "values": [
        "processing",
        "marketing",
        "cookies"
      ]
    },
    "status": {
      "type": "string",
      "required": true,
      "values": [
        "active",
        "withdrawn",
        "expired"
      ]
    },
    "givenAt": {
      "type": "string",
      "required": true
    },
    "method": {
      "type": "string",
      "required": true,
      "values": [
        "report_button",
        "cookie_banner",
        "paper"
      ]
    },
    "locale": {
      "type": "string",
      "required": true,
      "values": [
        "kk",
        "ru"
      ]
    },
    "policyVersionId": {
      "type": "integer",
      "required": true
    },
    "thirdPartyTransfer": {
      "type": "boolean"
    },
    "crossBorder": {
      "type": "boolean"
    },
    "publicDistribution": {
      "type": "boolean"
    },
    "dataCategories": {
      "type": "array",
      "item": {
        "type": "string",
        "required": true,
        "values": [
          "name",
          "birth",
          "iin",
          "contact",
          "id_document",
          "bank_details",
          "photo_video",
          "biometric",
          "gender",
          "ethnicity",
          "special",
          "depersonalised",
          "ip_address",
          "device",
          "location",
          "cookies",
          "activity",
          "social_media",
          "correspondence"
        ]
      }
    },
    "evidence": {
      "type": "object"
    },
    "expiresAt": {
      "type": "string",
      "nullable": true
    },
    "withdrawnAt": {
      "type": "string",
      "nullable": true
    },
    "withdrawalRequestId": {
      "type": "integer",
      "nullable": true
    }
  },
  "disclosures": {
    "id": {
      "type": "integer",
      "required": true
    },
    "clientId": {
      "type": "integer",
      "required": true
    },
    "recipientId": {
      "type": "integer",
      "required": true
    },
    "basis": {
      "type": "string",
      "required": true,
      "values": [
        "purpose",
        "assignment",
        "authority_request",
        "service_performance",
        "rights_protection",
        "contract"
      ]
    },
    "purpose": {
      "type": "string",
      "required": true,
      "values": [
        "communication",
        "location_security",
        "verification",
        "support",
        "newsletter",
        "partner_access",
        "statistics",
        "research",
        "device_linking",
        "troubleshooting"
      ]
    },
    "dataCategories": {
      "type": "array",
      "required": true,
      "item": {
        "type": "string",
        "required": true,
        "values": [
          "name",
          "birth",
          "iin",
          "contact",
          "id_document",
          "bank_details",
          "photo_video",
          "biometric",
          "gender",
          "ethnicity",
          "special",
          "depersonalised",
          "ip_address",
          "device",
          "location",
          "cookies",
          "activity",
          "social_media",
          "correspondence"
        ]
      }
    },
    "includesIpLink": {
      "type": "boolean",
      "required": true
    },
    "crossBorder": {
      "type": "boolean",
      "required": true
    },
    "disclosedAt": {
      "type": "string",
      "required": true
    },
    "documentNumber": {
      "type": "string",
      "nullable": true
    },
    "reviewStatus": {
      "type": "string",
      "required": true,
      "values": [
        "pending",
        "approved",
        "flagged"
      ]
    },
    "reviewNote": {
      "type": "string",
      "nullable": true
    },
    "reviewerId": {
      "type": "integer",
      "nullable": true
    },
    "reviewedAt": {
      "type": "string",
      "nullable": true
    },
    "version": {
      "type": "integer",
      "required": true
    }
  },
  "recipients": {
    "id": {
      "type": "integer",
      "required": true
    },
    "name": {
      "type": "string",
      "required": true
    },
    "bin": {
      "type": "string",
      "nullable": true
    },
    "category": {
      "type": "string",
      "required": true,
      "values": [
        "affiliate",
        "bank",
        "platform_owner",
        "advertiser",
        "telecom",
        "contractor",
        "assignee",
        "authority"
      ]
    },
    "country": {
      "type": "string",
      "required": true
    },
    "contractNumber": {
      "type": "string",
      "nullable": true
    },
    "contractValidFrom": {
      "type": "string",
      "nullable": true
    },
    "contractValidUntil": {
      "type": "string",
      "nullable": true
    },
    "protectionConfirmedAt": {
      "type": "string",
      "nullable": true
    },
    "version": {
      "type": "integer",
      "required": true
    }
  },
  "users": {
    "id": {
      "type": "integer",
      "required": true
    },
    "fullName": {
      "type": "string",
      "required": true
    },
    "role": {
      "type": "string",
      "required": true,
      "values": [
        "compliance",
        "support",
        "manager"
      ]
    },
    "active": {
      "type": "boolean",
      "required": true
    }
  },
  "policy-versions": {
    "id": {
      "type": "integer",
      "required": true
    },
    "number": {
      "type": "string",
      "required": true
    },
    "effectiveFrom": {
      "type": "string",
      "required": true
    },
    "urlKk": {
      "type": "string"
    },
    "urlRu": {
      "type": "string"
    },
    "note": {
      "type": "string",
      "nullable": true
    }
  },
  "request-events": {
    "id": {
      "type": "integer"
    },
    "requestId": {
      "type": "integer",
      "required": true
    },
    "at": {
      "type": "string"
    },
    "actorId": {
      "type": "integer",
      "nullable": true
    },
    "type": {
      "type": "string",
      "required": true,
      "values": [
        "registered",
        "assigned",
        "started",
        "step_done",
        "step_undone",
        "note",
        "refusal_proposed",
        "refusal_rejected",
        "refused",
        "closed",
        "breached",
        "reopened",
        "recalculated"
      ]
    },
    "text": {
      "type": "string",
      "nullable": true
    },
    "details": {
      "type": "object"
    }
  },
  "recipient-notices": {
    "id": {
      "type": "integer",
      "required": true
    },
    "requestId": {
      "type": "integer",
      "required": true
    },
    "recipientId": {
      "type": "integer",
      "required": true
    },
    "status": {
      "type": "string",
      "required": true,
      "values": [
        "pending",
        "sent",
        "confirmed",
        "waived"
      ]
    },
    "note": {
      "type": "string",
      "nullable": true
    },
    "sentAt": {
      "type": "string",
      "nullable": true
    },
    "confirmedAt": {
      "type": "string",
      "nullable": true
    },
    "version": {
      "type": "integer",
      "required": true
    }
  },
  "attachments": {
    "id": {
      "type": "integer"
    },
    "requestId": {
      "type": "integer",
      "required": true
    },
    "fileName": {
      "type": "string",
      "required": true
    },
    "mimeType": {
      "type": "string"
    },
    "size": {
      "type": "integer"
    },
    "sha256": {
      "type": "string"
    },
    "createdAt": {
      "type": "string"
    },
    "createdById": {
      "type": "integer"
    }
  },
  "corrections": {
    "id": {
      "type": "integer"
    },
    "clientId": {
      "type": "integer",
      "required": true
    },
    "requestId": {
      "type": "integer",
      "required": true
    },
    "field": {
      "type": "string",
      "required": true,
      "values": [
        "lastName",
        "firstName",
        "middleName",
        "birthDate",
        "iin",
        "phone",
        "email",
        "registrationAddress",
        "residenceAddress"
      ]
    },
    "oldValueMasked": {
      "type": "string"
    },
    "newValueMasked": {
      "type": "string"
    },
    "documentRef": {
      "type": "string",
      "required": true
    },
    "appliedAt": {
      "type": "string"
    },
    "appliedById": {
      "type": "integer"
    }
  },
  "client-lookups": {
    "id": {
      "type": "integer"
    },
    "by": {
      "type": "string",
      "required": true,
      "values": [
        "iin",
        "phone",
        "email"
      ]
    },
    "clientIds": {
      "type": "array",
      "item": {
        "type": "integer",
        "required": true
      }
    },
    "at": {
      "type": "string"
    }
  },
  "identity-views": {
    "id": {
      "type": "integer"
    },
    "clientId": {
      "type": "integer",
      "required": true
    },
    "requestId": {
      "type": "integer",
      "nullable": true
    },
    "reason": {
      "type": "string",
      "required": true,
      "values": [
        "verify_identity",
        "contact_client",
        "prepare_copy",
        "investigate",
        "other"
      ]
    },
    "reasonNote": {
      "type": "string",
      "nullable": true
    },
    "viewedAt": {
      "type": "string"
    },
    "identity": {
      "type": "object"
    }
  },
  "export-records": {
    "id": {
      "type": "integer"
    },
    "resource": {
      "type": "string",
      "required": true
    },
    "filter": {
      "type": "object",
      "required": true
    },
    "rows": {
      "type": "integer",
      "required": true
    },
    "at": {
      "type": "string"
    }
  },
  "audit-events": {
    "id": {
      "type": "integer",
      "required": true
    },
    "at": {
      "type": "string",
      "required": true
    },
    "actorId": {
      "type": "integer",
      "nullable": true
    },
    "action": {
      "type": "string",
      "required": true,
      "values": [
        "sign_in",
        "sign_in_failed",
        "sign_out",
        "view_identity",
        "lookup",
        "correct",
        "review",
        "register",
        "transition",
        "notice",
        "attach",
        "download",
        "export",
        "erase",
        "denied"
      ]
    },
    "resource": {
      "type": "string"
    },
    "recordId": {
      "type": "integer",
      "nullable": true
    },
    "requestId": {
      "type": "string",
      "nullable": true
    },
    "ip": {
      "type": "string",
      "nullable": true
    },
    "details": {
      "type": "object"
    }
  },
  "sla-days": {
    "id": {
      "type": "string",
      "required": true
    },
    "day": {
      "type": "string",
      "required": true
    },
    "kind": {
      "type": "string",
      "required": true,
      "values": [
        "processing_withdrawal",
        "marketing_withdrawal",
        "contact_opt_out",
        "access_copy",
        "correction",
        "policy_violation",
        "minor_erasure"
      ]
    },
    "received": {
      "type": "integer"
    },
    "closedOnTime": {
      "type": "integer"
    },
    "closedLate": {
      "type": "integer"
    },
    "refusedOnTime": {
      "type": "integer"
    },
    "refusedLate": {
      "type": "integer"
    },
    "breached": {
      "type": "integer"
    }
  },
  "sla-receipts": {
    "id": {
      "type": "string",
      "required": true
    },
    "day": {
      "type": "string",
      "required": true
    },
    "hour": {
      "type": "integer",
      "required": true
    },
    "kind": {
      "type": "string",
      "required": true,
      "values": [
        "processing_withdrawal",
        "marketing_withdrawal",
        "contact_opt_out",
        "access_copy",
        "correction",
        "policy_violation",
        "minor_erasure"
      ]
    },
    "received": {
      "type": "integer"
    },
    "breached": {
      "type": "integer"
    }
  },
  "agent-loads": {
    "id": {
      "type": "integer",
      "required": true
    },
    "open": {
      "type": "integer"
    },
    "dueToday": {
      "type": "integer"
    },
    "overdue": {
      "type": "integer"
    },
    "closed30d": {
      "type": "integer"
    },
    "onTime30d": {
      "type": "integer"
    },
    "medianHoursToClose30d": {
      "type": "number",
      "nullable": true
    }
  }
} as const;
