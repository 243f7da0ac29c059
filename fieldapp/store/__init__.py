"""What survives: one encrypted database per person. The only user of SQLAlchemy in fieldapp."""
