-- Forms offer the leaves alone: people sit nowhere else.
create index ix_grid_leaf on grid (programme_id, leaf, code, id);
