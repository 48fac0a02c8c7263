create index ix_decision_payee on decision (programme_id, payee_id, held_on, id);
