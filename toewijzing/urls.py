from django.urls import path

app_name = "toewijzing"
urlpatterns: list = []
