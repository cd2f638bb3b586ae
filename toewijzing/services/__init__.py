"""Writing in the allocation process. Steps of a request go through the table in toewijzing/workflow.py."""
